package kontor.provisioning.engine.changelog;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kontor.provisioning.engine.ProvisioningFailure;

/**
 * A module's changelog as plain SQL, cut wherever a schema may stand. A position is the number of change sets that a schema
 * has; scripts are put together once for each pair of positions. Safe for use by many threads.
 */
public final class CompiledChangelog {

    private final String module;
    private final String createTable;
    private final String dropTable;
    private final List<CompiledChange> changes;
    private final Map<List<Integer>, String> scripts = new ConcurrentHashMap<>();

    CompiledChangelog(String module, String createTable, String dropTable, List<CompiledChange> changes) {
        this.module = module;
        this.createTable = createTable;
        this.dropTable = dropTable;
        this.changes = List.copyOf(changes);
    }

    /** The module it belongs to. */
    public String module() {
        return module;
    }

    /** The change sets in their order. */
    public List<CompiledChange> changes() {
        return changes;
    }

    /** The position at which a schema has everything. */
    public int end() {
        return changes.size();
    }

    /** The newest version. */
    public String version() {
        return versionAt(end());
    }

    /** The version that a schema at this position has; {@code 0} before the first. */
    public String versionAt(int position) {
        String version = "0";
        for (CompiledChange change : changes.subList(0, position)) {
            version = change.tag() == null ? version : change.tag();
        }
        return version;
    }

    /**
     * The position at which a version ends; {@code 0} is the empty schema.
     *
     * @throws ProvisioningFailure if no change set carries the version as its tag
     */
    public int positionOf(String version) {
        if (version.equals("0")) {
            return 0;
        }
        for (int i = 0; i < changes.size(); i++) {
            if (version.equals(changes.get(i).tag())) {
                return i + 1;
            }
        }
        throw new ProvisioningFailure("Module " + module + " has no version " + version + ". Its versions: "
                + changes.stream().map(CompiledChange::tag).filter(t -> t != null).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * Where a schema stands.
     *
     * @throws ProvisioningFailure if its changes are not the beginning of this changelog, change by change and unaltered
     */
    public int positionOf(List<AppliedChange> applied) {
        for (int i = 0; i < applied.size(); i++) {
            AppliedChange found = applied.get(i);
            if (i >= changes.size() || !found.is(changes.get(i))) {
                throw new ProvisioningFailure("The schema has the change " + found.path() + "::" + found.id()
                        + ", which this program does not have at that place of module " + module + ". Run the newer program, or roll back with it first.");
            }
            if (found.checksum() != null && !found.checksum().equals(changes.get(i).checksum())) {
                throw new ProvisioningFailure("The change " + changes.get(i).name()
                        + " was altered after it had been run. Restore it and put the difference into a new change set.");
            }
        }
        return applied.size();
    }

    /** What brings a schema from one position to another, either way; without parameters, to be run in one transaction. */
    public String script(int from, int to) {
        return scripts.computeIfAbsent(List.of(from, to), key -> from <= to ? forward(from, to) : backward(from, to));
    }

    private String forward(int from, int to) {
        StringBuilder script = new StringBuilder(from == 0 && to > 0 ? createTable : "");
        for (CompiledChange change : changes.subList(from, to)) {
            script.append(change.sql()).append(change.row());
        }
        return script.toString();
    }

    private String backward(int from, int to) {
        StringBuilder script = new StringBuilder();
        for (int i = from - 1; i >= to; i--) {
            CompiledChange change = changes.get(i);
            if (change.rollback() == null) {
                throw new ProvisioningFailure("The change " + change.name() + " has no rollback: module " + module
                        + " cannot go back before version " + versionAt(i + 1) + ".");
            }
            script.append(change.rollback());
        }
        return script.append(to == 0 && from > 0 ? dropTable : "").toString();
    }
}
