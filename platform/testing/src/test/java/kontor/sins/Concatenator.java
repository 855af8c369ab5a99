package kontor.sins;

import kontor.platform.api.entity.ScopedQuery;

/** Builds a condition out of what somebody entered. */
public class Concatenator {

    ScopedQuery<?> find(ScopedQuery<?> query, String name) {
        return query.where("r.name = '" + name + "'");
    }
}
