package kontor.base.customfield;

import kontor.platform.api.entity.FieldKind;

/** What sort of value an added field holds. */
public enum AddedFieldKind {
    /** One line of text. */
    TEXT(FieldKind.TEXT),
    /** Decimal number. */
    NUMBER(FieldKind.DECIMAL),
    /** Calendar day. */
    DATE(FieldKind.DATE),
    /** Yes or no. */
    YES_NO(FieldKind.BOOLEAN),
    /** One of the options. */
    CHOICE(FieldKind.OPTION);

    private final FieldKind kind;

    AddedFieldKind(FieldKind kind) {
        this.kind = kind;
    }

    FieldKind kind() {
        return kind;
    }
}
