/** Records that each break one rule on purpose. */
package kontor.sins.record;
