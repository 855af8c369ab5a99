/** Files kept with records. The bytes are the platform's business. */
package kontor.base.attachment;
