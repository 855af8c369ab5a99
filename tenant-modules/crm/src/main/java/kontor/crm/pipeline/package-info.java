/** The pipeline report: what is open by stage, what was won and lost, and why. Reads opportunities, writes nothing. */
package kontor.crm.pipeline;
