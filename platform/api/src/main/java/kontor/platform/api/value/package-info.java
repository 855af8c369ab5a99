/** Value types that carry their unit: money, quantity, identifiers. */
package kontor.platform.api.value;
