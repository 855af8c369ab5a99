/** Classes of the core that each break one rule on purpose. */
package kontor.platform.core.sins;
