/** The description of the API for programs that write programs: made from the definitions, never by hand. Answers no requests. */
package kontor.ui.api.openapi;
