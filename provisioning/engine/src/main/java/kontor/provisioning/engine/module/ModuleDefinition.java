package kontor.provisioning.engine.module;

import java.util.List;

/**
 * A module as the engine sees it; its version is what the last tag of its changelog says.
 *
 * @param id        short lower-case name, prefix of its tables
 * @param dependsOn ids of the modules that must be switched on for this one to work
 */
public record ModuleDefinition(String id, List<String> dependsOn) {

    /** Copies the list, so that the record cannot change. */
    public ModuleDefinition {
        dependsOn = List.copyOf(dependsOn);
    }

    /** Class path address of the changelog of its tables. */
    public String changelog() {
        return "db/" + id + "/changelog.yaml";
    }
}
