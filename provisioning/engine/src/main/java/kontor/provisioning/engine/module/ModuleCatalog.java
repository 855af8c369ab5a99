package kontor.provisioning.engine.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.ModuleInfo;
import kontor.provisioning.engine.InvalidRequest;

/** The modules that can be switched on, each after those it needs. Immutable. */
public final class ModuleCatalog {

    /** The tables of the platform itself, which every tenant has. */
    public static final ModuleDefinition PLATFORM = new ModuleDefinition("platform", List.of());

    /** The public edition, which every tenant has and nobody can switch off. */
    public static final String BASE = "base";

    private final Map<String, ModuleDefinition> byId = new LinkedHashMap<>();

    /** @throws IllegalStateException if a module needs one that is not given, or modules need each other in a circle */
    public ModuleCatalog(Collection<ModuleDefinition> modules) {
        Map<String, ModuleDefinition> given = new LinkedHashMap<>();
        modules.forEach(module -> given.put(module.id(), module));
        modules.forEach(module -> add(module, given, new LinkedHashSet<>()));
    }

    /** The modules on the class path, by their {@link BusinessModule} descriptors. */
    public static ModuleCatalog discover() {
        return new ModuleCatalog(ServiceLoader.load(BusinessModule.class, ModuleCatalog.class.getClassLoader()).stream()
                .map(provider -> definition(provider.type())).toList());
    }

    private static ModuleDefinition definition(Class<? extends BusinessModule> type) {
        ModuleInfo info = type.getAnnotation(ModuleInfo.class);
        if (info == null) {
            throw new IllegalStateException(type.getName() + " lacks @ModuleInfo");
        }
        return new ModuleDefinition(info.id(), Arrays.asList(info.dependsOn()));
    }

    private void add(ModuleDefinition module, Map<String, ModuleDefinition> given, Set<String> path) {
        if (!path.add(module.id())) {
            throw new IllegalStateException("Modules need each other in a circle: " + path);
        }
        for (String needed : module.dependsOn()) {
            if (!given.containsKey(needed)) {
                throw new IllegalStateException("Module " + module.id() + " needs " + needed + ", which is not on the class path");
            }
            add(given.get(needed), given, path);
        }
        path.remove(module.id());
        byId.putIfAbsent(module.id(), module);
    }

    /** All modules, those needed first. */
    public List<ModuleDefinition> list() {
        return List.copyOf(byId.values());
    }

    /** The platform's tables and the public edition: what a schema has before anybody claims it. */
    public List<ModuleDefinition> publicEdition() {
        List<ModuleDefinition> edition = new ArrayList<>(List.of(PLATFORM));
        if (byId.containsKey(BASE)) {
            edition.add(byId.get(BASE));
        }
        return edition;
    }

    /** @throws InvalidRequest naming the modules there are, if this one is unknown */
    public ModuleDefinition get(String id) {
        ModuleDefinition module = byId.get(id);
        if (module == null) {
            throw new InvalidRequest("module", "'" + id + "' is not a module. Choose one of " + byId.keySet() + ".");
        }
        return module;
    }

    /** The modules asked for and all they need, in the order in which they can be made. */
    public List<ModuleDefinition> withNeeds(Collection<String> ids) {
        Set<String> wanted = new LinkedHashSet<>();
        ids.forEach(id -> collect(get(id), wanted));
        return byId.values().stream().filter(module -> wanted.contains(module.id())).toList();
    }

    private void collect(ModuleDefinition module, Set<String> wanted) {
        wanted.add(module.id());
        module.dependsOn().forEach(needed -> collect(get(needed), wanted));
    }

    /** Those of the given modules that need this one. */
    public List<String> dependents(String id, Collection<String> among) {
        return among.stream().filter(other -> byId.containsKey(other) && byId.get(other).dependsOn().contains(id)).toList();
    }
}
