/**
 * Tables in and out: records are imported from CSV and XLSX, all or none, and exported again. Every row goes through the
 * service of its records like any other change; nothing here knows a rule of the business.
 */
package kontor.platform.core.exchange;
