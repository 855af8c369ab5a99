/** What the tests of all modules share; no product code depends on it. */
package kontor.platform.testing;
