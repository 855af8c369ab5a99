package kontor.platform.api.module;

import kontor.platform.api.entity.EntityDefinition;

/**
 * Records of this module shown beside the records of another one, without that one knowing.
 *
 * @param to         definition beside whose records they are shown, such as {@code base.party}
 * @param key        their key there; its label is {@code <entity>.related.<key>}, such as {@code
 *                   party.related.opportunities}, in the bundle of the module that contributes
 * @param definition definition of the records shown, such as {@code crm.opportunity}
 * @param field      their field, by public name, that points there
 */
public record Relation(String to, String key, String definition, String field) {

    /** What is shown beside the records of {@link #to}. */
    public EntityDefinition.Related related() {
        return new EntityDefinition.Related(key, definition, field);
    }
}
