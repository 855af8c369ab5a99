package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Access;
import kontor.platform.core.security.Running;

/** Which actions a caller may take on a record as it stands: legal in its state and permitted by their roles. */
@ApplicationScoped
public class LegalActions {

    @Inject
    Services services;

    @Inject
    Running running;

    /** Names of the actions, in the order of the workflow, others after. */
    public List<String> of(EntityDefinition<?> definition, Row row) {
        Access access = running.get();
        List<String> legal = new ArrayList<>();
        String state = definition.stateField().map(row::text).orElse("");
        List<String> named = services.actions(definition).stream().map(ActionDescription::name).toList();
        definition.workflow().ifPresent(flow -> flow.legalFrom(state).stream().filter(named::contains).forEach(legal::add));
        RecordService<?> service = services.of(definition);
        named.stream().filter(name -> definition.workflow().map(flow -> !flow.hasMove(name)).orElse(true))
                .filter(name -> service.isOffered(name, row)).forEach(legal::add);
        legal.removeIf(name -> !access.may(definition.permission(name)));
        if (definition.isLedger()) {
            return legal;
        }
        boolean archived = Boolean.TRUE.equals(row.get("archived"));
        if (access.may(definition.permission("archive"))) {
            legal.add(archived ? "restore" : "archive");
        }
        if (access.may(definition.permission("delete"))) {
            legal.add("delete");
        }
        return legal;
    }
}
