/** Comments on records, and the members named in them. */
package kontor.base.note;
