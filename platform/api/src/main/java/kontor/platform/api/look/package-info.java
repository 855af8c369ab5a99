/** What a firm looks like to its people and on paper. */
package kontor.platform.api.look;
