package kontor.base.product;

/** What sort of product. */
public enum ProductKind {
    /** Something that is kept and moved. */
    GOODS,
    /** Something that is done. */
    SERVICE
}
