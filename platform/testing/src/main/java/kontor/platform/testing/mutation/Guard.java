package kontor.platform.testing.mutation;

import static kontor.platform.testing.mutation.Mutation.answers;
import static kontor.platform.testing.mutation.Mutation.givesBack;
import static kontor.platform.testing.mutation.Mutation.says;

import java.util.List;

/**
 * Every guard on which it rests that firms, and people within a firm, see and change only what is theirs. Each is taken
 * away in turn, in each of the ways named here, and some test has to notice; {@link Place} tells where that happens.
 */
public enum Guard {

    /** Role and search path are the transaction's own: a connection goes back to the pool without any right. */
    CLEAN_CONNECTIONS(Place.SERVER, says(Classes.TENANT_CONNECTION, "open",
            "SET LOCAL ROLE %1$s; SET LOCAL search_path", "SET ROLE %1$s; SET search_path")),

    /** What a use case may do ends with it: a thread that has served one starts the next without a firm. */
    NO_LEFTOVERS(Place.SERVER, answers("kontor.platform.core.security.Running", "leave", null)),

    /** A firm that is suspended is closed to everyone. */
    SUSPENSION(Place.SERVER, answers("kontor.platform.core.tenancy.TenantState", "status", "active")),

    /** Only members of the firm get in, whatever their token says. */
    MEMBERSHIP(Place.SERVER, says("kontor.base.member.MemberDirectory", "find", "r.subject = :subject", "r.subject <> :subject")),

    /** Rights that were taken away are gone at the next transaction. */
    EPOCH(Place.SERVER, answers(Classes.ACCESS, "holdsFor", true)),

    /** What belongs to a module that the firm has switched off does not exist. */
    MODULE_GATE(Place.SERVER, answers(Classes.ACCESS, "moduleOn", true)),

    /** Nobody does what no role of theirs allows. */
    PERMISSION(Place.SERVER, answers(Classes.ACCESS, "may", true), answers("kontor.platform.api.security.Grant", "covers", true)),

    /** Whoever may see only their own records sees no others: read, listed, counted, summed, changed. */
    RECORD_RULE(Place.SERVER, says("kontor.platform.core.entity.RecordRule", "of", "r.ownerId = :scopeMember",
            "(r.ownerId = :scopeMember or r.id is not null)"),
            says("kontor.platform.core.entity.RecordRule", "of", "r.ownerId in :scopeTeam", "(r.ownerId in :scopeTeam or r.id is not null)")),

    /** A field that is hidden from somebody is neither read nor filtered nor sorted nor told by history. */
    FIELD_RULE(Place.SERVER, answers(Classes.ACCESS, "mayRead", true)),

    /** What one may not read, one neither finds nor talks about. */
    VISIBILITY(Place.SERVER, givesBack("kontor.platform.core.entity.Visibility", "among", 1),
            answers("kontor.platform.core.entity.JpaData", "visible", true)),

    /** An answer that was kept for a repeated request is its sender's alone. */
    KEPT_ANSWERS(Place.SERVER, answers("kontor.platform.core.idempotency.Idempotency", "asker", "00000000-0000-7000-8000-000000000000")),

    /** A token opens the one firm whose organization it names, by the id that cannot be taken over with a name. */
    TOKEN(Place.SERVER, answers("kontor.ui.api.TokenCaller", "isOf", true)),

    /** The database itself keeps firms apart, and keeps their history and their rules from them. */
    DATABASE_RIGHTS(Place.DATABASE),

    /** The workspace serves nobody who is not signed on. */
    SIGN_ON(Place.WORKSPACE, answers("kontor.ui.workspace.signon.SignOnFilter", "isOpen", true)),

    /** A browser tab works for one person in one firm, which that person's token names. */
    TAB_BINDING(Place.WORKSPACE, answers("kontor.ui.workspace.firm.FirmGate", "isBoundElsewhere", false),
            answers("kontor.ui.workspace.firm.Firms", "isNamedBy", true));

    /** Where a guard is taken away, and the tests that have to notice. */
    public enum Place {
        /** In the running server, by the tries of {@code ui/scenarios}. */
        SERVER,
        /** In the workspace's own tests. */
        WORKSPACE,
        /** In a firm's schema, by statements; {@code provisioning/engine}, IsolationTest. */
        DATABASE
    }

    /** Classes that hold more than one guard. */
    private static final class Classes {
        static final String TENANT_CONNECTION = "kontor.platform.core.tenancy.TenantConnection";
        static final String ACCESS = "kontor.platform.core.security.AccessSnapshot";
    }

    private final Place place;
    private final List<Mutation> mutations;

    Guard(Place place, Mutation... mutations) {
        this.place = place;
        this.mutations = List.of(mutations);
    }

    /** The guards that are tried at a place. */
    public static List<Guard> at(Place place) {
        return List.of(values()).stream().filter(guard -> guard.place == place).toList();
    }

    /** The ways in which it is taken away; none for those of the database, which are taken away by statements. */
    public List<Mutation> mutations() {
        return mutations;
    }
}
