/** The installation that all tests of a run share, and the people who act in it. */
package kontor.ui.acceptance.house;
