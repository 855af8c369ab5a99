package kontor.platform.testing.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Related;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.platform.api.workflow.Workflow;

/** What a definition says is there, and fits together. */
final class DefinitionPromises {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern ROUTE = Pattern.compile("m/([a-z]+)/([a-z-]+)(\\?.*)?");

    private final Modules all;

    DefinitionPromises(Modules all) {
        this.all = all;
    }

    List<String> fieldsExist(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (EntityDefinition<?> definition : subject.definitions()) {
            unknownFields(definition).forEach(field -> faults.add(definition + " names " + field + ", which the entity does not have"));
            if (definition.list().isEmpty() || definition.form().isEmpty()) {
                faults.add(definition + " has no list or no form");
            }
            definition.fields().values().stream().filter(field -> field.target() != null)
                    .filter(field -> all.definition(field.target()).isEmpty())
                    .forEach(field -> faults.add(definition + "." + field.name() + " points at " + field.target() + ", which nobody defines"));
        }
        return faults;
    }

    /** Names used in list, form, search, print, title or sort that the entity does not have. */
    private static Set<String> unknownFields(EntityDefinition<?> definition) {
        Set<String> named = new TreeSet<>(definition.list());
        definition.form().values().forEach(named::addAll);
        named.addAll(definition.search());
        named.addAll(definition.printed());
        named.addAll(List.of(definition.title(), definition.sort()));
        definition.subtitle().ifPresent(named::add);
        definition.calendar().ifPresent(days -> Stream.of(days.day(), days.starts(), days.ends()).filter(Objects::nonNull).forEach(named::add));
        named.addAll(definition.conditions().keySet());
        definition.conditions().values().forEach(condition -> named.add(condition.field()));
        named.removeIf(definition.fields()::containsKey);
        return named;
    }

    /** A form with nothing to type belongs to what the product writes by itself, and says so: else people are offered what only fails. */
    List<String> formsCanBeFilledIn(Subject subject) {
        return subject.definitions().stream().filter(definition -> !definition.isLedger())
                .filter(definition -> definition.form().values().stream().flatMap(List::stream).flatMap(name -> definition.find(name).stream())
                        .noneMatch(FieldDefinition::writable))
                .map(definition -> definition + " has a form with nothing to type in, and its service is no LedgerService").toList();
    }

    List<String> identitiesFit(Subject subject) {
        List<String> faults = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (EntityDefinition<?> definition : subject.definitions()) {
            if (!NAME.matcher(definition.name()).matches() || !definition.module().equals(subject.id())) {
                faults.add(definition + " is not named " + subject.id() + ".entity");
            }
            if (!ADDRESS.matcher(definition.plural()).matches() || !addresses.add(definition.plural())) {
                faults.add(definition + " has the address " + definition.plural() + ", which is malformed or taken");
            }
            if (definition.service() == null) {
                faults.add(definition + " has no service");
            }
        }
        return faults;
    }

    List<String> relatedRecordsExist(Subject subject) {
        List<String> faults = new ArrayList<>();
        subject.definitions().forEach(definition -> definition.related().forEach(related -> check(definition.name(), related, faults)));
        subject.definitions().forEach(definition -> {
            definition.owner().filter(owner -> all.definition(owner).isEmpty())
                    .ifPresent(owner -> faults.add(definition + " is owned by " + owner + ", which nobody defines"));
            definition.lines().filter(lines -> all.definition(lines.definition()).flatMap(line -> line.find(lines.place())).isEmpty())
                    .ifPresent(lines -> faults.add(definition + " has lines without a place: " + lines.definition()));
        });
        subject.module().relations().forEach(relation -> {
            if (all.definition(relation.to()).isEmpty()) {
                faults.add("a relation contributes to " + relation.to() + ", which nobody defines");
            }
            check(relation.to(), relation.related(), faults);
        });
        return faults;
    }

    private void check(String to, Related related, List<String> faults) {
        boolean points = all.definition(related.definition()).flatMap(definition -> definition.find(related.field()))
                .filter(field -> field.kind() == FieldKind.REFERENCE)
                .filter(field -> field.target() == null || field.target().equals(to)).isPresent();
        if (!points) {
            faults.add(to + " shows " + related.key() + ": " + related.definition() + "." + related.field() + " does not point there");
        }
        Set<String> states = statesOf(to);
        related.follows().stream().filter(state -> !states.contains(state))
                .forEach(state -> faults.add(to + " is followed by " + related.key() + " in " + state + ", which is no state of it"));
    }

    /** States of a definition, and of those that have the same records in full. */
    private Set<String> statesOf(String name) {
        return Stream.concat(all.definition(name).stream(), all.definition(name).flatMap(EntityDefinition::owner).flatMap(all::definition).stream())
                .flatMap(definition -> definition.workflow().stream()).flatMap(flow -> flow.states().stream()).map(Enum::name)
                .collect(Collectors.toSet());
    }

    List<String> menusLeadSomewhere(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (Menu menu : subject.module().menus()) {
            var route = ROUTE.matcher(menu.route());
            // A page of the module's own is the workspace's to serve, whose tests look it up.
            boolean leads = menu.page() ? menu.route().startsWith(subject.id() + "/")
                    : route.matches() && all.definition(route.group(1), route.group(2)).isPresent();
            if (!leads) {
                faults.add(menu.key() + " leads to " + menu.route() + ", where nothing is");
            }
        }
        return faults;
    }

    List<String> statesAreReachable(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (EntityDefinition<?> definition : subject.definitions()) {
            Set<String> actions = subject.actions();
            definition.workflow().ifPresent(workflow -> {
                workflow.unreachable().forEach(state -> faults.add(definition + " never becomes " + state));
                moves(workflow).stream().map(definition::permission).filter(move -> !actions.contains(move))
                        .forEach(move -> faults.add("no service offers the move " + move));
                String field = definition.stateField().orElseThrow();
                if (definition.find(field).filter(state -> state.kind() == FieldKind.STATE && !state.writable()).isEmpty()) {
                    faults.add(definition + "." + field + " is not a state that actions alone move");
                }
                definition.board().stream().filter(lane -> workflow.states().stream().noneMatch(state -> state.name().equals(lane)))
                        .forEach(lane -> faults.add(definition + " has a lane " + lane + " that is no state"));
            });
        }
        return faults;
    }

    private static Set<String> moves(Workflow<?> workflow) {
        Set<String> moves = new TreeSet<>();
        workflow.states().forEach(state -> moves.addAll(workflow.legalFrom(state.name())));
        return moves;
    }
}
