/** What the API says of inventory beyond what every record has. Services decide. */
package kontor.ui.inventory;
