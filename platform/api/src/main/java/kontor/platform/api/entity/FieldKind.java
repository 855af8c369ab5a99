package kontor.platform.api.entity;

/** What sort of value a field holds; decides its editor, its column, its JSON and its filter operators. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Several lines of text. */
    LONG_TEXT,
    /** E-mail address. */
    EMAIL,
    /** Telephone number. */
    PHONE,
    /** Web address. */
    URL,
    /** Whole number. */
    INTEGER,
    /** Decimal number. */
    DECIMAL,
    /** Share of a hundred. */
    PERCENT,
    /** Amount in a currency ({@link kontor.platform.api.value.Money}). */
    MONEY,
    /** Yes or no. */
    BOOLEAN,
    /** Calendar day in the tenant's zone. */
    DATE,
    /** Point in time, kept in UTC. */
    INSTANT,
    /** One of a fixed set of values. */
    OPTION,
    /** State of a workflow: changed by actions alone. */
    STATE,
    /** Another record. */
    REFERENCE,
    /** ISO 3166-1 alpha-2 code of a country. */
    COUNTRY,
    /** ISO 4217 code of a currency. */
    CURRENCY,
    /** IETF language tag. */
    LANGUAGE,
    /** Picture, kept as a file. */
    PICTURE,
    /** The tenant's own fields. */
    CUSTOM;

    /** Whether the value is written as text. */
    public boolean isText() {
        return switch (this) {
            case TEXT, LONG_TEXT, EMAIL, PHONE, URL, COUNTRY, CURRENCY, LANGUAGE -> true;
            default -> false;
        };
    }

    /** Whether values have an order that "less than" means something for. */
    public boolean isOrdered() {
        return switch (this) {
            case INTEGER, DECIMAL, PERCENT, MONEY, DATE, INSTANT -> true;
            default -> false;
        };
    }

    /** Whether a sum of values means something. */
    public boolean isSummed() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }
}
