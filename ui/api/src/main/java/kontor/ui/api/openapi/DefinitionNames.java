package kontor.ui.api.openapi;

import kontor.platform.api.entity.EntityDefinition;

/** Names of a definition's schemas and operations: {@code crm.opportunity-line} becomes {@code CrmOpportunityLine}. */
final class DefinitionNames {

    private DefinitionNames() {
    }

    /** Name of the schema of its records. */
    static String of(EntityDefinition<?> definition) {
        return camel(definition.name());
    }

    /** Name of the schema of an action's input. */
    static String input(EntityDefinition<?> definition, String action) {
        return of(definition) + camel(action) + "Input";
    }

    /** Words parted by dots and hyphens as one word. */
    static String camel(String parted) {
        StringBuilder camel = new StringBuilder();
        for (String word : parted.split("[.-]")) {
            camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return camel.toString();
    }

    /** Address of its list. */
    static String path(EntityDefinition<?> definition) {
        return "/v1/" + definition.module() + "/" + definition.plural();
    }
}
