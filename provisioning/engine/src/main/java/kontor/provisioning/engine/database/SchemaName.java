package kontor.provisioning.engine.database;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Name of a schema, and of the role that works in it. Names cannot be bound as parameters: this class alone writes them
 * into statements, and only those that match the pattern, so they need no quotes.
 *
 * @param value {@code control}, or {@code t_} and sixteen hexadecimal digits that tell nothing about the firm
 */
public record SchemaName(String value) {

    private static final Pattern SCHEMA = Pattern.compile("control|t_[0-9a-f]{16}");
    private static final Pattern MODULE = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Where the directory of tenants lies. */
    public static final SchemaName CONTROL = new SchemaName("control");

    /** @throws IllegalArgumentException if the name does not match the pattern */
    public SchemaName {
        check("schema", SCHEMA, value);
    }

    /** A new name for a tenant. */
    public static SchemaName random() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return new SchemaName("t_" + HexFormat.of().formatHex(bytes));
    }

    /** The statement with this name at every {@code {schema}}. */
    public String into(String template) {
        return template.replace("{schema}", value);
    }

    /** The statement with this name at every {@code {schema}} and the module's at every {@code {module}}. */
    public String into(String template, String module) {
        check("module", MODULE, module);
        return into(template).replace("{module}", module);
    }

    /** The statement with the module's name and version at {@code {module}} and {@code {version}}. */
    public static String intoModule(String template, String module, String version) {
        check("module", MODULE, module);
        check("version", VERSION, version);
        return template.replace("{module}", module).replace("{version}", version);
    }

    private static void check(String kind, Pattern pattern, String value) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a " + kind + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
