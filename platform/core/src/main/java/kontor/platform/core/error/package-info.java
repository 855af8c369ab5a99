/** What people and programs are told when something cannot be done. */
package kontor.platform.core.error;
