/** What all that is said about records has in common: which record, and who may see it. Holds no records itself. */
package kontor.base.about;
