/** The descriptor by which a module makes itself known. */
package kontor.platform.api.module;
