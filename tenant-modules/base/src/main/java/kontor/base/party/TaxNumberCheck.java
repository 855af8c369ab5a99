package kontor.base.party;

/** What was found when a tax number was checked. A number found wrong is refused, so there is no value for it. */
public enum TaxNumberCheck {
    /** Form and check digits are right; whether it was issued only the tax office knows. */
    VALID,
    /** No public rule for this country is known here; accepted as written. */
    UNCHECKED
}
