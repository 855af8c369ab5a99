/**
 * The worker: delivers the events of every tenant's outbox, and cleans. It has no endpoint and no caller; it works as
 * the system, in one tenant's role at a time. What an event means is the modules' matter, not this package's.
 */
package kontor.provisioning.worker;
