/** Words for people in the four languages. */
package kontor.platform.core.label;
