/** What the documents that move goods have in common: who they belong to, when they take effect, and how their goods are moved and valued. */
package kontor.inventory.document;
