/** The running house, tried from outside as people and programs use it. */
package kontor.ui.acceptance;
