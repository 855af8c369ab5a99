/** How the events of one tenant reach their subscribers: order, retries, parking. Plain Java, knows no server. */
package kontor.provisioning.worker.delivery;
