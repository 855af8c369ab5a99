/** What the API says of parties, products, roles, notes, files and activities beyond what every record has. Services decide. */
package kontor.ui.base;
