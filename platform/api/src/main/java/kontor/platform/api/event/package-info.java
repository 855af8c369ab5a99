/** Facts that modules tell each other, delivered through the outbox. */
package kontor.platform.api.event;
