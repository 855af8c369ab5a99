package kontor.base.customfield;

import java.util.Set;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an added field. */
public final class AddedFieldDefinition {

    /** The definition. */
    public static final EntityDefinition<AddedField> VALUE = EntityDefinition.of(AddedField.class, "base.custom-field", "custom-fields")
            .icon("adjustments").title(AddedField_.NAME).subtitle(AddedField_.TARGET).sortBy(AddedField_.POSITION).service(AddedFieldService.class)
            .list(AddedField_.NAME, AddedField_.TARGET, AddedField_.KEY, AddedField_.KIND, AddedField_.REQUIRED, AddedField_.POSITION)
            .form("general", AddedField_.TARGET, AddedField_.KEY, AddedField_.NAME, AddedField_.KIND, AddedField_.OPTIONS,
                    AddedField_.REQUIRED, AddedField_.POSITION)
            .form("translations", AddedField_.ENGLISH, AddedField_.GERMAN, AddedField_.SIMPLIFIED_CHINESE, AddedField_.TRADITIONAL_CHINESE)
            .search(AddedField_.NAME, AddedField_.KEY).sortable(AddedField_.NAME, AddedField_.POSITION)
            .filterable(AddedField_.TARGET, AddedField_.KEY, AddedField_.KIND)
            .kind(FieldKind.LONG_TEXT, AddedField_.OPTIONS)
            .shownWhen(AddedField_.KIND, Set.of(AddedFieldKind.CHOICE), AddedField_.OPTIONS)
            .build();

    private AddedFieldDefinition() {
    }
}
