/**
 * What every business module promises, as tests that a module gets for nothing: definitions, permissions, words, tables,
 * migrations, isolation, demo data and its papers. Holds no rule about who may know whom; see {@code architecture}.
 */
package kontor.platform.testing.contract;
