package kontor.base.product;

/** What a unit measures, with the reference unit whose factor is 1. */
public enum Dimension {
    /** Number of things; reference is the piece. */
    COUNT,
    /** Reference is the kilogram. */
    MASS,
    /** Reference is the metre. */
    LENGTH,
    /** Reference is the square metre. */
    AREA,
    /** Reference is the litre. */
    VOLUME,
    /** Reference is the second. */
    TIME
}
