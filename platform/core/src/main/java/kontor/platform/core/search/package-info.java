/** Full-text search over all records, Chinese included. */
package kontor.platform.core.search;
