/**
 * The keys that sensitive values are sealed with: a data key for each firm, wrapped by the installation's master key. Pure
 * cryptography of the JDK; who may read a field is decided elsewhere.
 */
package kontor.platform.core.key;
