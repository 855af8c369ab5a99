/** A class of the api that breaks a rule on purpose. */
package kontor.platform.api.sins;
