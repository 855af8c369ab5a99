/** Schemas and their contents: making one with its role, bringing its modules to a version, and back. */
package kontor.provisioning.engine.schema;
