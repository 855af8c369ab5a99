/** What a business module compiles against: contracts and value types, no implementation and no module. */
package kontor.platform.api;
