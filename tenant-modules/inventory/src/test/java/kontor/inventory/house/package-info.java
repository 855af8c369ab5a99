/** The module at work without a server: its own beans, wired by hand, over a firm's real schema on a real PostgreSQL. */
package kontor.inventory.house;
