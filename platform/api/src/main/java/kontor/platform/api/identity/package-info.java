/**
 * What a module may ask of the identity provider about the people of the running tenant. It is asked in answers to events
 * alone: only the worker has the right to administer accounts.
 */
package kontor.platform.api.identity;
