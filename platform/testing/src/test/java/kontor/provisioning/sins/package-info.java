/** A class of provisioning that breaks a rule on purpose. */
package kontor.provisioning.sins;
