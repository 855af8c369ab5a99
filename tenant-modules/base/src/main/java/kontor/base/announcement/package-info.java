/** What the whole firm is told. */
package kontor.base.announcement;
