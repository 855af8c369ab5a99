/** A module that keeps the rules, for the sinners to do wrong to. */
package kontor.virtue;
