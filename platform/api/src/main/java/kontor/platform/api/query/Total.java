package kontor.platform.api.query;

import java.math.BigDecimal;

/**
 * Number and sum of the records that share a value. Money of several currencies gives a total for each, as do quantities of
 * several units.
 *
 * @param group    the shared value: an option's code, a record's id, {@code true} or {@code false}, a month such as {@code 2026-11}
 *                 for a day; null for none
 * @param label    title of the record, where the group is one; else null
 * @param count    number of records
 * @param sum      sum; null where none was asked for
 * @param currency ISO 4217 code, where the sum is of money; else null
 * @param unit     code of the unit, where the sum is of quantities of one; else null
 */
public record Total(String group, String label, long count, BigDecimal sum, String currency, String unit) {
}
