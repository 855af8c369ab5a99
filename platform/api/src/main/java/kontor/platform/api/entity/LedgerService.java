package kontor.platform.api.entity;

/**
 * The operations on records that the product keeps by itself, as it does with stock when goods move: people look, whatever
 * their roles say. No screen offers to write them and no role can be given to.
 *
 * @param <E> the entity
 */
public abstract class LedgerService<E extends DomainEntity> extends RecordService<E> {

    /** Code of the message that says what does change these records, such as {@code inventory.by-documents}. */
    protected abstract String changedBy();

    @Override
    protected void beforeWrite(E entity) {
        throw new BusinessRuleViolation(changedBy());
    }

    @Override
    protected void beforeDelete(E entity) {
        throw new BusinessRuleViolation(changedBy());
    }
}
