/**
 * What screens ask of the house behind them, as interfaces in the screens' own words. The beans that answer over
 * {@code platform.core} are here too; screens never see core. Not a service layer: no rule lives here.
 */
package kontor.ui.workspace.desk;
