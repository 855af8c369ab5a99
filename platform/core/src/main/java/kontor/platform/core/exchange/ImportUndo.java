package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.core.entity.EntityText;
import kontor.platform.core.entity.Services;
import kontor.platform.core.label.Labels;
import kontor.platform.core.search.SearchIndex;
import kontor.platform.core.tenancy.CallerProvider;

/** Takes an import out again, or says what is in the way. */
@ApplicationScoped
public class ImportUndo {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Data data;

    @Inject
    Services services;

    @Inject
    ImportLog log;

    @Inject
    Pointers pointers;

    @Inject
    Savepoints savepoints;

    @Inject
    SearchIndex index;

    @Inject
    Labels labels;

    @Inject
    CallerProvider callers;

    ImportReport undo(EntityDefinition<?> definition, UUID id) {
        log.find(definition, id);
        if (!log.lockDone(definition, id)) {
            throw new BusinessRuleViolation("platform.import-not-done");
        }
        List<ImportLog.Made> made = log.made(id);
        Map<UUID, DomainEntity> there = load(definition, made);
        // What somebody has deleted since is out already.
        List<ImportLog.Made> left = made.stream().filter(m -> there.containsKey(m.id())).toList();
        check(definition, left, there);
        left.stream().filter(m -> !m.created()).forEach(m -> giveBack(definition, m));
        takeOut(definition, left.stream().filter(ImportLog.Made::created).map(ImportLog.Made::id).toList());
        log.undone(id);
        return log.find(definition, id);
    }

    private Map<UUID, DomainEntity> load(EntityDefinition<?> definition, List<ImportLog.Made> made) {
        Map<UUID, DomainEntity> there = new HashMap<>();
        for (int from = 0; from < made.size(); from += AT_ONCE) {
            List<UUID> ids = made.subList(from, Math.min(made.size(), from + AT_ONCE)).stream().map(ImportLog.Made::id).toList();
            data.unscoped(definition.type()).where("r.id in :ids").with("ids", ids).list().forEach(r -> there.put(((DomainEntity) r).getId(), r));
        }
        return there;
    }

    private void check(EntityDefinition<?> definition, List<ImportLog.Made> made, Map<UUID, DomainEntity> there) {
        Map<UUID, UndoRefused.Blocked> blocked = new LinkedHashMap<>();
        made.stream().filter(m -> there.get(m.id()).getVersion() != m.version())
                .forEach(m -> blocked.put(m.id(), blocked(definition, m, there, "platform.import-changed-since", List.of())));
        Map<UUID, ImportLog.Made> created = made.stream().filter(ImportLog.Made::created)
                .collect(Collectors.toMap(ImportLog.Made::id, m -> m, (one, same) -> one));
        Set<UUID> ours = new HashSet<>(created.keySet());
        pointers.at(definition, ours).forEach((record, kind) -> blocked.computeIfAbsent(record, r -> blocked(definition, created.get(r), there,
                "platform.import-referenced-since", List.of(labels.plural(kind, locale())))));
        created.values().stream().filter(m -> !blocked.containsKey(m.id())).forEach(m -> veto(definition, m, there, blocked));
        if (!blocked.isEmpty()) {
            List<UndoRefused.Blocked> inOrder = new ArrayList<>(blocked.values());
            inOrder.sort(Comparator.comparingInt(UndoRefused.Blocked::row));
            throw new UndoRefused(inOrder);
        }
    }

    /** Rules that keep a record from being deleted. */
    private void veto(EntityDefinition<?> definition, ImportLog.Made made, Map<UUID, DomainEntity> there, Map<UUID, UndoRefused.Blocked> blocked) {
        try {
            deleting(services.of(definition), there.get(made.id()));
        } catch (BusinessRuleViolation rule) {
            blocked.put(made.id(), blocked(definition, made, there, rule.code(), rule.arguments()));
        }
    }

    private UndoRefused.Blocked blocked(EntityDefinition<?> definition, ImportLog.Made made, Map<UUID, DomainEntity> there, String code, List<Object> arguments) {
        String title = EntityText.of(there.get(made.id()), definition.field(definition.title()));
        return new UndoRefused.Blocked(made.row(), made.id(), title, code, labels.message(code, arguments, locale()));
    }

    private void giveBack(EntityDefinition<?> definition, ImportLog.Made made) {
        Map<String, Object> former = new LinkedHashMap<>();
        made.before().forEach((field, text) -> former.put(field, text.isEmpty() ? null : text));
        services.of(definition).update(made.id(), made.version(), Row.of(former));
    }

    /** All at once: records of one file may point at each other, in circles too. */
    private void takeOut(EntityDefinition<?> definition, List<UUID> created) {
        for (int from = 0; from < created.size(); from += AT_ONCE) {
            List<UUID> ids = created.subList(from, Math.min(created.size(), from + AT_ONCE));
            data.unscoped(definition.type()).where("r.id in :ids").with("ids", ids).list().forEach(entities::remove);
            savepoints.flush();
            index.removeAll(definition, ids);
        }
        savepoints.checkConstraints();
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> void deleting(RecordService<E> service, DomainEntity entity) {
        service.deleting((E) entity);
    }

    private Locale locale() {
        return callers.current().locale();
    }
}
