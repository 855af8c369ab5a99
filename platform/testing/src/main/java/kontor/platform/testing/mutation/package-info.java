/**
 * The named guards of the house, and how each is taken away in a running program to prove that a test notices. Nothing of
 * this is ever shipped.
 */
package kontor.platform.testing.mutation;
