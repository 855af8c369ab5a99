/** The outbox. */
package kontor.platform.core.event;
