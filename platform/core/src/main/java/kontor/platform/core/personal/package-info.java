/** What a member keeps for themselves: preferences, drafts, saved views. */
package kontor.platform.core.personal;
