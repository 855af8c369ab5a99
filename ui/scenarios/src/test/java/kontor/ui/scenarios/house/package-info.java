/** What the server of the scenarios stands on, and what is deployed to it. Runs outside the server. */
package kontor.ui.scenarios.house;
