/** Organizations and people that the firm deals with, and their addresses. */
package kontor.base.party;
