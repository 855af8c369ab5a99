/** Stories, each of which reads from top to bottom as what people do and see. */
package kontor.ui.scenarios.story;
