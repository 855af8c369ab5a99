package kontor.base.customfield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.CustomFieldSource;
import kontor.platform.api.entity.Data;

/** Tells the platform which fields the firm has added. */
@ApplicationScoped
public class AddedFields implements CustomFieldSource {

    @Inject
    Data data;

    @Override
    public List<CustomField> all() {
        return data.unscoped(AddedField.class).orderBy("r.position, r.name, r.id").list().stream().map(AddedField::described).toList();
    }
}
