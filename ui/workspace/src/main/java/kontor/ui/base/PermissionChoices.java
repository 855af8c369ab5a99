package kontor.ui.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kontor.base.member.RoleGrantDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
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
        named.put(Permissions.EVERYTHING, PermissionNames.of(screen, Permissions.EVERYTHING));
        Collator order = Collator.getInstance(screen.formats().locale());
        Stream<String> modules = screen.access().modules().stream().map(Permissions::all);
        Stream<String> others = screen.access().modules().stream().flatMap(module -> Permissions.subjects(module).stream())
                .flatMap(subject -> Stream.concat(Stream.of(Permissions.all(subject)), Permissions.operations(screen, subject).stream()));
        Stream.concat(modules, others).distinct().map(permission -> Map.entry(permission, PermissionNames.of(screen, permission)))
                .sorted(Map.Entry.comparingByValue(order::compare)).forEach(e -> named.put(e.getKey(), e.getValue()));
        return named;
    }

    @Override
    public String name(Screen screen, String value) {
        return PermissionNames.of(screen, value);
    }
}
