/** REST for programs: resources by definition, no rule of its own; services decide. Stateless. */
package kontor.ui.api;
