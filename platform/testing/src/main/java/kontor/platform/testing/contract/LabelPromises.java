package kontor.platform.testing.contract;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Related;
import kontor.platform.api.module.Menu;
import kontor.platform.api.security.Action;

/** Everything that people see has a name in every language. */
final class LabelPromises {

    List<String> everythingHasAName(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (String language : Bundles.LANGUAGES) {
            Properties own = Bundles.read(subject.id(), language);
            Properties shared = Bundles.read("platform", language);
            for (String key : wanted(subject)) {
                String[] choices = key.split("\\|");
                String common = choices.length > 1 ? choices[1] : "";
                if (own.getProperty(choices[0], "").isBlank() && shared.getProperty(common, "").isBlank()) {
                    faults.add(file(subject, language) + " lacks " + choices[0]);
                }
            }
        }
        return faults;
    }

    List<String> languagesSayTheSame(Subject subject) {
        List<String> faults = new ArrayList<>();
        Set<String> english = Bundles.read(subject.id(), "").stringPropertyNames();
        for (String language : Bundles.LANGUAGES) {
            Set<String> extra = new TreeSet<>(Bundles.read(subject.id(), language).stringPropertyNames());
            extra.removeAll(english);
            extra.forEach(key -> faults.add(file(subject, language) + " has " + key + ", which English has not"));
        }
        return faults;
    }

    List<String> everyErrorHasAMessage(Subject subject) {
        List<String> faults = new ArrayList<>();
        for (String code : new ErrorCodes(subject.classes()).all()) {
            String module = code.substring(0, code.indexOf('.'));
            String key = "error." + code.substring(module.length() + 1);
            for (String language : Bundles.LANGUAGES) {
                String message = Bundles.read(module, language).getProperty(key, "");
                if (message.isBlank()) {
                    faults.add(module + language + ".properties lacks " + key);
                } else if (!isFillable(message)) {
                    faults.add(module + language + ".properties: the message " + key + " cannot be filled");
                }
            }
        }
        return faults;
    }

    private static boolean isFillable(String message) {
        try {
            return !new MessageFormat(message).format(new Object[] {"a", "b", "c", "d", "e", "f"}).contains("{");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Keys wanted; after a bar, the key among the words shared by all modules that would do as well. */
    private static Set<String> wanted(Subject subject) {
        Set<String> keys = new TreeSet<>(Set.of("module", "module.description"));
        subject.module().menus().forEach(menu -> keys.add(menu.key()));
        subject.module().menus().stream().filter(Menu::setting).forEach(menu -> keys.add(menu.textKey()));
        subject.module().roles().forEach(role -> keys.add("role." + role.key()));
        subject.module().relations().forEach(relation ->
                add(keys, relation.to().substring(relation.to().indexOf('.') + 1), relation.related()));
        subject.definitions().forEach(definition -> add(keys, definition));
        return keys;
    }

    private static void add(Set<String> keys, String entity, Related related) {
        keys.add(entity + ".related." + related.key());
        if (!related.follows().isEmpty()) {
            keys.add(entity + ".related." + related.key() + ".next");
        }
    }

    private static void add(Set<String> keys, EntityDefinition<?> definition) {
        String entity = definition.key();
        keys.add(entity);
        keys.add(entity + ".plural");
        definition.form().keySet().forEach(section -> keys.add(entity + ".section." + section));
        definition.related().forEach(related -> add(keys, entity, related));
        definition.fields().values().forEach(field -> {
            keys.add(entity + "." + field.name() + "|field." + field.name());
            field.options().forEach(option -> keys.add(entity + "." + field.name() + "." + option));
        });
        for (Method method : definition.service().getMethods()) {
            Action action = method.getAnnotation(Action.class);
            if (action != null && action.value().startsWith(definition.name() + ".") && RecordActions.isOne(method)) {
                addAction(keys, entity, action.value().substring(definition.name().length() + 1), RecordActions.input(method));
            }
        }
    }

    private static void addAction(Set<String> keys, String entity, String name, List<RecordComponent> input) {
        keys.add(entity + ".action." + name + "|action." + name);
        input.forEach(component -> keys.add(entity + ".action." + name + "." + component.getName()));
    }

    private static String file(Subject subject, String language) {
        return subject.id() + language + ".properties";
    }
}
