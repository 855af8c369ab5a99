package kontor.platform.core.entity;

import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets identifiers be absent: the converter of EclipseLink 4.0.9 fails on a null that it reads.
 */
public class AbsentUuids implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(descriptor -> descriptor.getMappings().forEach(AbsentUuids::mend));
    }

    private static void mend(DatabaseMapping mapping) {
        if (mapping instanceof AbstractDirectMapping direct && direct.getConverter() instanceof UUIDConverter) {
            direct.setConverter(new NullSafe());
        }
    }

    private static final class NullSafe extends UUIDConverter {

        private static final long serialVersionUID = 1;

        @Override
        public Object convertDataValueToObjectValue(Object stored, Session session) {
            return stored == null ? null : super.convertDataValueToObjectValue(stored, session);
        }
    }
}
