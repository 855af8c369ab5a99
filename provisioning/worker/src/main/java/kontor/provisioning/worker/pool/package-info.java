/** Keeps schemas ready for firms to come, so that a new firm waits for no table to be made. */
package kontor.provisioning.worker.pool;
