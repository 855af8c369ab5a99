package kontor.base.customfield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.CurrentAccess;

/** Use cases about the fields that a firm adds. A change holds from the next transaction on. */
@ApplicationScoped
public class AddedFieldService extends RecordService<AddedField> {

    private static final String FILLED = "sql('jsonb_exists(?, ?)', r.custom, :key) = true";

    @Inject
    Data data;

    @Inject
    CurrentAccess access;

    @Override
    public EntityDefinition<AddedField> definition() {
        return AddedFieldDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(AddedField field) {
        field.check();
        if (field.getTarget() != null && targets().stream().noneMatch(target -> target.name().equals(field.getTarget()))) {
            throw new InvalidInput("target", "base.custom-field.target", field.getTarget(),
                    String.join(", ", targets().stream().map(EntityDefinition::name).toList()));
        }
    }

    /** Values must not be left without anybody who knows what they are. */
    @Override
    protected void beforeDelete(AddedField field) {
        Modules.all().definition(field.getTarget()).ifPresent(target -> {
            if (data.unscoped(target.type()).where(FILLED).with("key", field.getKey()).count() > 0) {
                throw new BusinessRuleViolation("base.custom-field.in-use", field.getName());
            }
        });
    }

    private List<EntityDefinition<?>> targets() {
        return Modules.all().definitions().stream()
                .filter(definition -> definition.extensible() && access.get().modules().contains(definition.module())).toList();
    }
}
