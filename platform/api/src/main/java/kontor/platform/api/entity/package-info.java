/** Records: their base class, their definition and the one door to them. */
package kontor.platform.api.entity;
