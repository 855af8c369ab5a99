/** What the engine needs to know of the modules: name, version, what they need, where their changelog is. */
package kontor.provisioning.engine.module;
