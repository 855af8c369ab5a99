package kontor.base.taxnumber;

/**
 * A tax number as it is kept.
 *
 * @param number  the number in full, capital letters, no blanks or dots
 * @param checked whether a rule was there to check it
 */
public record TaxNumber(String number, boolean checked) {
}
