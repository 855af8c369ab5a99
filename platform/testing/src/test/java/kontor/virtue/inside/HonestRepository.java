package kontor.virtue.inside;

import kontor.platform.api.entity.ScopedQuery;

/** Hands on nothing but constants, some of them chosen. */
public class HonestRepository {

    private static final String OPEN = "r.open = true";

    /** Chooses between two constants. */
    public ScopedQuery<?> find(ScopedQuery<?> query, boolean closed, String name) {
        String condition = closed ? "r.open = false" : OPEN;
        return query.where(condition).where("r.name = :name" + " and r.id is not null").with("name", name);
    }
}
