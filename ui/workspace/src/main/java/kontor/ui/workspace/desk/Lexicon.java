package kontor.ui.workspace.desk;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.core.label.Labels;

/** What the things that modules bring are called, in the language of one reader. */
public final class Lexicon {

    private final Labels labels;
    private final Locale locale;

    /** Labels in one language. */
    public Lexicon(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    /** A module. */
    public String module(String id) {
        return labels.module(id, locale);
    }

    /** An entry of the navigation. */
    public String menu(String module, String key) {
        return labels.menu(module, key, locale);
    }

    /** One record of a definition. */
    public String entity(EntityDefinition<?> definition) {
        return labels.entity(definition, locale);
    }

    /** Many of them. */
    public String plural(EntityDefinition<?> definition) {
        return labels.plural(definition, locale);
    }

    /** A field. */
    public String field(EntityDefinition<?> definition, FieldDefinition field) {
        return labels.field(definition, field, locale);
    }

    /** One of the values that a field may have. */
    public String option(EntityDefinition<?> definition, FieldDefinition field, String code) {
        return labels.option(definition, field, code, locale);
    }

    /** A section of the form. */
    public String section(EntityDefinition<?> definition, String section) {
        return labels.section(definition, section, locale);
    }

    /** An action. */
    public String action(EntityDefinition<?> definition, String action) {
        return labels.action(definition, action, locale);
    }

    /** A question that an action asks. */
    public String input(EntityDefinition<?> definition, String action, String component) {
        return labels.input(definition, action, component, locale);
    }

    /** Records shown beside a record. */
    public String related(EntityDefinition<?> definition, String key) {
        return labels.related(definition, key, locale);
    }

    /** The press that makes such a record. */
    public String next(EntityDefinition<?> definition, String key) {
        return labels.next(definition, key, locale);
    }

    /** A role. */
    public String role(String key) {
        return labels.role(key, locale);
    }

    /** A text of a module's own bundle with what fills it. */
    public String text(String module, String key, List<Object> arguments) {
        String pattern = labels.text(module, key, locale);
        return arguments.isEmpty() ? pattern : new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** The message of a code with what fills it. */
    public String message(String code, List<Object> arguments) {
        return labels.message(code, arguments, locale);
    }
}
