/** The implementations behind {@code kontor.platform.api}; only faces and provisioning know them. */
package kontor.platform.core;
