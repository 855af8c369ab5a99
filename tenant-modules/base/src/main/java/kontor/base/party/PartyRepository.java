package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.Repository;
import kontor.platform.api.entity.ScopedQuery;

/** Finds parties. */
@ApplicationScoped
public class PartyRepository extends Repository<Party> {

    // PostgreSQL takes "x = true" for x when it plans, so the trigram index on the name is used.
    private static final String LIKE_NAME = "sql('(fold(?) % fold(?))', r.name, :name) = true";
    private static final String SAME_NUMBER = "lower(r.number) = :number";
    private static final String SAME_EMAIL = "lower(r.email) = :email";
    private static final String SAME_TAX_NUMBER = "r.taxNumber = :taxNumber";
    private static final String NOBODY = "r.id is null";
    private static final int MOST_COMPARED = 50;

    /** For CDI. */
    public PartyRepository() {
        super(Party.class);
    }

    /** Parties that the caller may see and that agree with the sketch in some respect; merged ones are left out. */
    List<Party> resembling(PartySketch sketch) {
        List<String> ways = new ArrayList<>(List.of(NOBODY));
        ScopedQuery<Party> query = scoped().where("r.mergedInto is null");
        if (sketch.id() != null) {
            query.where("r.id <> :self").with("self", sketch.id());
        }
        add(ways, query, LIKE_NAME, "name", sketch.name());
        add(ways, query, SAME_NUMBER, "number", lower(sketch.number()));
        add(ways, query, SAME_EMAIL, "email", lower(sketch.email()));
        add(ways, query, SAME_TAX_NUMBER, "taxNumber", sketch.taxNumber());
        return query.where(String.join(" or ", ways)).limit(MOST_COMPARED).list();
    }

    /** The party in use with an e-mail address; the oldest if there are several. */
    Optional<Party> withEmail(String email) {
        return scoped().where(SAME_EMAIL).where("r.archived = false").with("email", lower(email)).orderBy("r.createdAt, r.id").first();
    }

    /** A pointer at a party. */
    Party pointer(UUID id) {
        return pointer(Party.class, id);
    }

    private static void add(List<String> ways, ScopedQuery<Party> query, String way, String parameter, String value) {
        if (value != null && !value.isBlank()) {
            ways.add(way);
            query.with(parameter, value);
        }
    }

    private static String lower(String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
