/** The workspace at {@code /app}: its servlet and the first page; the screens are in the packages below. */
package kontor.ui.workspace;
