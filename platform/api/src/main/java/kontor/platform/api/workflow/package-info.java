/** States and the legal steps between them, as data. */
package kontor.platform.api.workflow;
