package kontor.provisioning.worker;

/**
 * A tenant to be served.
 *
 * @param schema its schema and role
 * @param alias  its name
 */
record Firm(String schema, String alias) {
}
