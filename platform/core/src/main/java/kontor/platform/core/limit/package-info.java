/** Keeps one tenant, or one stranger, from taking what belongs to all: how much at once, and how much a second. */
package kontor.platform.core.limit;
