/** Puts the modules together at build time; nothing of it runs in the product. */
package kontor.suite;
