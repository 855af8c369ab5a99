/** Stories told in the running server, and the proof that each guard of the house matters. */
package kontor.ui.scenarios;
