/** The broken module's one record. */
package kontor.broken.thing;
