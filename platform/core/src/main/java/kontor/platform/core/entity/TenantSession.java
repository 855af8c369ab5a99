package kontor.platform.core.entity;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.module.Modules;
import kontor.platform.core.key.DataKey;
import kontor.platform.core.security.Running;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * What the mappings of the persistence unit get beyond their annotations: identifiers may be absent, and the fields that a
 * definition marks sensitive are sealed. Named in the unit as {@code eclipselink.session.customizer}.
 */
public class TenantSession extends AbsentUuids {

    @Override
    public void customize(Session session) {
        super.customize(session);
        session.getDescriptors().values().forEach(this::seal);
    }

    private void seal(ClassDescriptor descriptor) {
        sensitive(descriptor.getJavaClass()).forEach(field -> {
            DatabaseMapping plain = descriptor.getMappingForAttributeName(field.attribute());
            SealedMapping sealed = new SealedMapping((DirectToFieldMapping) plain, field.filterable(), this::key);
            descriptor.getMappings().set(descriptor.getMappings().indexOf(plain), sealed);
        });
    }

    /** The sensitive fields of an entity class. */
    protected List<FieldDefinition> sensitive(Class<?> entity) {
        return Modules.all().definition(entity).map(EntityDefinition::fields).stream().flatMap(fields -> fields.values().stream())
                .filter(FieldDefinition::sensitive).toList();
    }

    /** The key of the firm whose action is running. */
    protected DataKey key() {
        return CDI.current().select(Running.class).get().key();
    }
}
