/** What parties, companies and taxes add to documents on paper. */
package kontor.base.paper;
