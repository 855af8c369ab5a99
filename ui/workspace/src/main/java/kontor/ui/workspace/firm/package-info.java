/**
 * Which firm a browser tab works in. The address names it; the tab is bound to it at its first page, and every later
 * page is held against that. Whether the person is a member is asked of the token here and of the firm's own tables by
 * every service.
 */
package kontor.ui.workspace.firm;
