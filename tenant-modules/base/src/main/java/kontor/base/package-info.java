/**
 * What the public edition publishes to other modules: read-only references to its records, events, and interfaces that
 * others implement. The aggregates themselves live in the sub-packages and are nobody else's business.
 */
package kontor.base;
