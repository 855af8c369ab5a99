/** Screens of customer relations beside the generic ones: cards of the board, a piece of the home page, the report. */
package kontor.ui.crm;
