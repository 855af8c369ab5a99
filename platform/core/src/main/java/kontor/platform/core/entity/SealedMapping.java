package kontor.platform.core.entity;

import java.util.Locale;
import java.util.function.Supplier;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.core.key.DataKey;
import kontor.platform.core.key.Place;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.identitymaps.CacheKey;
import org.eclipse.persistence.internal.queries.JoinedAttributeManager;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.queries.ObjectBuildingQuery;

/**
 * Maps a text attribute to a column that holds it sealed: plain in the entity, sealed in every row that is written. A
 * converter would not do, as it is not told which record the value belongs to, and the seal is bound to it. Queries that
 * select the attribute itself get it as stored.
 */
final class SealedMapping extends DirectToFieldMapping {

    private static final long serialVersionUID = 1;

    private final boolean findable;
    private final transient Supplier<DataKey> keys;

    /** Takes the place of {@code plain}; {@code findable} says whether equal values are to be found. */
    SealedMapping(DirectToFieldMapping plain, boolean findable, Supplier<DataKey> keys) {
        this.findable = findable;
        this.keys = keys;
        setDescriptor(plain.getDescriptor());
        setAttributeName(plain.getAttributeName());
        setAttributeAccessor(plain.getAttributeAccessor());
        setField(plain.getField());
        setIsOptional(plain.isOptional());
        setIsLazy(plain.isLazy());
    }

    @Override
    public Object valueFromRow(AbstractRecord row, JoinedAttributeManager joined, ObjectBuildingQuery query, CacheKey cached,
                               AbstractSession session, boolean isProtected, Boolean[] wasCached) {
        Object stored = row.get(getField());
        return stored == null ? null : keys.get().open(place(row.get(idField())), stored.toString());
    }

    @Override
    public void writeFromObjectIntoRow(Object entity, AbstractRecord row, AbstractSession session, WriteType type) {
        if (!isReadOnly()) {
            writeValueIntoRow(row, getField(), sealed(entity, getAttributeValueFromObject(entity)));
        }
    }

    @Override
    public void writeFromObjectIntoRowWithChangeRecord(ChangeRecord change, AbstractRecord row, AbstractSession session, WriteType type) {
        if (!isReadOnly()) {
            Object entity = ((ObjectChangeSet) change.getOwner()).getUnitOfWorkClone();
            writeValueIntoRow(row, getField(), sealed(entity, ((DirectToFieldChangeRecord) change).getNewValue()));
        }
    }

    private String sealed(Object entity, Object value) {
        if (value == null) {
            return null;
        }
        Place place = place(((DomainEntity) entity).getId());
        return findable ? keys.get().sealFindable(place, value.toString()) : keys.get().seal(place, value.toString());
    }

    private Place place(Object id) {
        return new Place(getField().getTableName().toLowerCase(Locale.ROOT) + "."
                + getField().getName().toLowerCase(Locale.ROOT), id);
    }

    private DatabaseField idField() {
        return getDescriptor().getPrimaryKeyFields().get(0);
    }
}
