package kontor.platform.api.security;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;

/** Who is acting in which tenant and what they may do. A snapshot, good for the running action. */
public interface Access {

    /** The member. */
    UUID member();

    /** The member's name. */
    String memberName();

    /** The member's e-mail address. */
    String memberEmail();

    /** The member's company. */
    UUID company();

    /** Name of the tenant in addresses. */
    String tenant();

    /** Name of the tenant for people. */
    String tenantName();

    /** ISO 4217 code of the tenant's currency. */
    String currency();

    /** The tenant's zone: days begin and end in it. */
    ZoneId zone();

    /** The tenant's language. */
    Locale locale();

    /** The tenant's own colour, written {@code #rrggbb}; null if it has chosen none. */
    default String brandColor() {
        return null;
    }

    /** The file of the tenant's logo; null if it has none. */
    default UUID logo() {
        return null;
    }

    /** Modules that are switched on. */
    Set<String> modules();

    /** Whether an action is permitted on any record and its module is on. */
    boolean may(String action);

    /** Records that the action reaches; null if it is not permitted. */
    Scope scope(String action);

    /** Members whose records the scope "team" reaches. */
    Set<UUID> team();

    /** A definition with the fields that the firm has added to it. */
    default <E extends DomainEntity> EntityDefinition<E> known(EntityDefinition<E> definition) {
        return definition;
    }

    /** Whether a field of a record may be read. */
    boolean mayRead(EntityDefinition<?> definition, FieldDefinition field);

    /** Whether a field may be written by {@code operation}: {@code create} or {@code update}. */
    boolean mayWrite(EntityDefinition<?> definition, FieldDefinition field, String operation);

    /** Why an action is or is not permitted: the rule, and who can change it. */
    Reason explain(String action);

    /**
     * An answer to "why may I not?".
     *
     * @param permitted whether it is
     * @param code      {@code granted}, {@code module-off} or {@code no-role}
     * @param rules     roles that grant it: those of the member if permitted
     */
    record Reason(boolean permitted, String code, java.util.List<String> rules) {
    }
}
