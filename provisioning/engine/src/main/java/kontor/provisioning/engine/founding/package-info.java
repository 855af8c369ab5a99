/** What a firm's chamber holds on its first day: its company, its roles, its first people and their positions. */
package kontor.provisioning.engine.founding;
