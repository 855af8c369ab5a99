/** Classes that each break one rule of the house on purpose, to show that the rule is no blank. */
package kontor.sins;
