package kontor.platform.api.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Related;
import kontor.platform.api.security.Access;

/** The modules on the class path, each after those it depends on. Immutable, found once. */
public final class Modules {

    private static final Modules ALL = new Modules(ServiceLoader.load(BusinessModule.class, Modules.class.getClassLoader())
            .stream().map(ServiceLoader.Provider::get).toList());

    private final Map<String, BusinessModule> byId = new LinkedHashMap<>();
    private final Map<String, EntityDefinition<?>> byAddress = new LinkedHashMap<>();
    private final Map<String, EntityDefinition<?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EntityDefinition<?>> byClass = new LinkedHashMap<>();
    private final Map<String, List<Related>> contributed = new LinkedHashMap<>();

    /** A set of modules; the usual one is {@link #all()}. */
    public Modules(List<BusinessModule> modules) {
        Map<String, BusinessModule> named = new LinkedHashMap<>();
        modules.stream().sorted(Comparator.comparing(BusinessModule::id)).forEach(m -> named.put(m.id(), m));
        named.values().forEach(m -> add(m, named, new ArrayList<>()));
        byId.values().forEach(m -> m.definitions().forEach(this::add));
        byId.values().forEach(m -> m.relations().forEach(
                relation -> contributed.computeIfAbsent(relation.to(), to -> new ArrayList<>()).add(relation.related())));
    }

    private void add(BusinessModule module, Map<String, BusinessModule> named, List<String> path) {
        if (path.contains(module.id())) {
            throw new IllegalStateException("Modules depend on each other in a circle: " + path);
        }
        path.add(module.id());
        for (String needed : module.info().dependsOn()) {
            BusinessModule other = named.get(needed);
            if (other == null) {
                throw new IllegalStateException("Module " + module.id() + " needs " + needed + ", which is not on the class path");
            }
            add(other, named, path);
        }
        path.remove(module.id());
        byId.putIfAbsent(module.id(), module);
    }

    private void add(EntityDefinition<?> definition) {
        byName.put(definition.name(), definition);
        byAddress.put(definition.module() + "/" + definition.plural(), definition);
        byClass.put(definition.type(), definition);
    }

    /** All modules of this program. */
    public static Modules all() {
        return ALL;
    }

    /** The modules, dependencies first. */
    public List<BusinessModule> list() {
        return List.copyOf(byId.values());
    }

    /** The module of that id. */
    public Optional<BusinessModule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All definitions, in the order of their modules. */
    public List<EntityDefinition<?>> definitions() {
        return List.copyOf(byName.values());
    }

    /** The definition served at {@code module/plural}. */
    public Optional<EntityDefinition<?>> definition(String module, String plural) {
        return Optional.ofNullable(byAddress.get(module + "/" + plural));
    }

    /** The definition named {@code module.entity}, such as {@code base.party}. */
    public Optional<EntityDefinition<?>> definition(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The definition of that entity class. */
    public Optional<EntityDefinition<?>> definition(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    /** The definition in which somebody sees its records: its owner's where that module is on and they may read it, else itself. */
    public EntityDefinition<?> shown(EntityDefinition<?> definition, Access access) {
        return definition.owner().flatMap(this::definition)
                .filter(owner -> access.modules().contains(owner.module()) && access.may(owner.permission("read")))
                .<EntityDefinition<?>>map(owner -> owner).orElse(definition);
    }

    /**
     * Records shown beside those of a definition: its own choice first, then what other modules contribute to it, and to the
     * simple form that it owns, whose records are the same ones.
     */
    public List<Related> related(EntityDefinition<?> definition) {
        List<Related> related = new ArrayList<>(definition.related());
        related.addAll(contributed.getOrDefault(definition.name(), List.of()));
        byName.values().stream().filter(simple -> simple.owner().filter(definition.name()::equals).isPresent())
                .forEach(simple -> related.addAll(contributed.getOrDefault(simple.name(), List.of())));
        return List.copyOf(related);
    }
}
