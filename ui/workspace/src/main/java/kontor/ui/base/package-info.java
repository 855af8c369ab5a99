/** Screens of the public edition beside the generic ones: what is said about a record, its files, and pieces of the home page. */
package kontor.ui.base;
