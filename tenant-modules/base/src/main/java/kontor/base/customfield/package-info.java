/** The fields that a firm adds to its records. Their values lie with the records; here is only what they are. */
package kontor.base.customfield;
