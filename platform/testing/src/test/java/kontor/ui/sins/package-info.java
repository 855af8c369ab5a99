/** Faces that each break one rule on purpose. */
package kontor.ui.sins;
