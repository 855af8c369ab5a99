/** What the API says of sales beyond what every record has. Services decide. */
package kontor.ui.crm;
