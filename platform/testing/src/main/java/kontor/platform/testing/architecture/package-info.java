/**
 * The rules of the house about packages, data, use cases, records and names, for ArchUnit. Each is a constant that the
 * whole house and planted sins are checked against. Lengths, Javadoc and package descriptions are Checkstyle's
 * ({@code .ci/checkstyle.xml}), not this package's.
 */
package kontor.platform.testing.architecture;
