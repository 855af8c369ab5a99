/** What the module does not publish. */
package kontor.virtue.inside;
