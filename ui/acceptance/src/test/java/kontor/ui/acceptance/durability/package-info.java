/** What must survive when a server dies. */
package kontor.ui.acceptance.durability;
