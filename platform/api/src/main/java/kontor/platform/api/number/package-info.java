/** Numbers of documents, without gaps. */
package kontor.platform.api.number;
