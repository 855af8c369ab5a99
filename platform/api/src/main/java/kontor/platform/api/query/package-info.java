/** Questions to lists and the shape of their answers. */
package kontor.platform.api.query;
