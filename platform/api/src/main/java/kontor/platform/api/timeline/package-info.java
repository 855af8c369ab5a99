/** What happened around a record, told by every module that has something to tell. */
package kontor.platform.api.timeline;
