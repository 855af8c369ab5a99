/** Language: the screens' own words, the way numbers, money and days are written, and the texts inside components. */
package kontor.ui.workspace.text;
