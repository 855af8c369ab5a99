/** What members have to do or have done. Not documents, and not the calendar's drawing. */
package kontor.base.activity;
