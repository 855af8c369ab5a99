package kontor.ui.scenarios.stage;

/**
 * Somebody who acts in the stories.
 *
 * @param name    what the stories call them
 * @param firm    the firm they act in
 * @param subject who they are to the identity provider
 */
public record Persona(String name, String firm, String subject) {

    /** Owner and administrator of acme. */
    public static final Persona ALICE = new Persona("Alice", "acme", "0a11ce00-0000-4000-8000-000000000001");
    /** Sells for acme, and sees what is his. */
    public static final Persona SAM = new Persona("Sam", "acme", "05a30000-0000-4000-8000-000000000002");
    /** Works in acme's warehouse. */
    public static final Persona WENDY = new Persona("Wendy", "acme", "03e4d700-0000-4000-8000-000000000003");
    /** Owner and administrator of globex. */
    public static final Persona GINA = new Persona("Gina", "globex", "0614a000-0000-4000-8000-000000000005");
    /** Keeps acme's books. */
    public static final Persona FIONA = new Persona("Fiona", "acme", "0f104a00-0000-4000-8000-000000000004");
    /** Gina with a token for a firm that is not hers. */
    public static final Persona GINA_AT_ACME = new Persona("Gina", "acme", GINA.subject());
    /** Owner of a firm that has CRM switched off. */
    public static final Persona PETER = new Persona("Peter", "initech", "0b000000-0000-4000-8000-000000000001");
    /** Owner of a firm that is suspended. */
    public static final Persona UMA = new Persona("Uma", "umbra", "0b000000-0000-4000-8000-000000000002");
}
