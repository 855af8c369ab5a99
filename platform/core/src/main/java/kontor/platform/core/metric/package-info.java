/** Figures for operators, counted in memory since the application's start and read as text in the format of Prometheus. */
package kontor.platform.core.metric;
