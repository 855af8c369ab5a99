package kontor.ui.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Map;
import kontor.base.customfield.AddedFieldDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Modules;
import kontor.ui.workspace.screen.NamedValues;
import kontor.ui.workspace.screen.Screen;

/** The kinds of records that a firm can add fields to, in words. */
@ApplicationScoped
public class OwnFieldTargets implements NamedValues {

    private static final String TARGET = "target";

    @Override
    public boolean serves(EntityDefinition<?> definition, FieldDefinition field) {
        return definition.name().equals(AddedFieldDefinition.VALUE.name()) && field.name().equals(TARGET);
    }

    @Override
    public Map<String, String> choices(Screen screen) {
        Collator order = Collator.getInstance(screen.formats().locale());
        Map<String, String> named = new LinkedHashMap<>();
        Modules.all().definitions().stream().filter(d -> d.extensible() && screen.access().modules().contains(d.module()))
                .map(d -> Map.entry(d.name(), screen.names().plural(d))).sorted(Map.Entry.comparingByValue(order::compare))
                .forEach(e -> named.put(e.getKey(), e.getValue()));
        return named;
    }

    @Override
    public String name(Screen screen, String value) {
        return Modules.all().definition(value).map(screen.names()::plural).orElse(value);
    }
}
