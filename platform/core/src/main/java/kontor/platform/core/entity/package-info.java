/** Records by their definition: lists, reading, writing, actions. */
package kontor.platform.core.entity;
