/** Rules that only the finished house can be held against: its architecture, its style, and the licences of what it ships. */
package kontor.rules;
