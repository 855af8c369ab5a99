/** Acting as a person inside the server, past all sign-in: code that never ships. */
package kontor.ui.scenarios.stage;
