/** What modules tell of documents on paper. */
package kontor.platform.api.print;
