/** What people see and do. */
package kontor.ui.acceptance.browser;
