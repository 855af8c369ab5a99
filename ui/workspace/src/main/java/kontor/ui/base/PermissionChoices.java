package kontor.ui.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kontor.base.member.RoleGrantDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.ActionDescription;
import kontor.ui.workspace.screen.NamedValues;
import kontor.ui.workspace.screen.PermissionNames;
import kontor.ui.workspace.screen.Screen;

/** What a role can be permitted, in words: everything of the firm's modules, of a kind of records, or one thing done to it. */
@ApplicationScoped
public class PermissionChoices implements NamedValues {

    @Override
    public boolean serves(EntityDefinition<?> definition, FieldDefinition field) {
        return definition.name().equals(RoleGrantDefinition.VALUE.name()) && field.name().equals(RoleGrantDefinition.VALUE.title());
    }

    @Override
    public Map<String, String> choices(Screen screen) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("*", PermissionNames.of(screen, "*"));
        Collator order = Collator.getInstance(screen.formats().locale());
        Stream<String> modules = screen.access().modules().stream().map(module -> module + ".*");
        Stream<String> others = Modules.all().definitions().stream().filter(d -> screen.access().modules().contains(d.module()))
                .flatMap(d -> operations(screen, d).map(d::permission));
        Stream.concat(modules, others).distinct().map(permission -> Map.entry(permission, PermissionNames.of(screen, permission)))
                .sorted(Map.Entry.comparingByValue(order::compare)).forEach(e -> named.put(e.getKey(), e.getValue()));
        return named;
    }

    @Override
    public String name(Screen screen, String value) {
        return PermissionNames.of(screen, value);
    }

    private static Stream<String> operations(Screen screen, EntityDefinition<?> definition) {
        Stream<String> common = Stream.of("*", "read", "create", "update", "archive", "delete");
        Stream<String> exchange = definition.exchanged() ? Stream.of("import", "export") : Stream.empty();
        return Stream.concat(Stream.concat(common, exchange), screen.desk().actions(definition).stream().map(ActionDescription::name));
    }
}
