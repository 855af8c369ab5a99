package kontor.platform.core.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kontor.platform.api.number.Numbers;

/** One row for each series, company and year; its lock is held until the transaction ends, so nothing is skipped. */
@ApplicationScoped
public class Counters implements Numbers {

    private static final String NEXT = """
            INSERT INTO platform_number (series, company_id, year, last) VALUES (?1, ?2, ?3, 1)
            ON CONFLICT (series, company_id, year) DO UPDATE SET last = platform_number.last + 1 RETURNING last""";

    private static final String LAST = """
            SELECT coalesce(max(last), 0) FROM platform_number WHERE series = ?1 AND company_id = ?2 AND year = ?3""";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Override
    public long next(String series, UUID company, int year) {
        return ((Number) entities.createNativeQuery(NEXT).setParameter(1, series).setParameter(2, company).setParameter(3, year)
                .getSingleResult()).longValue();
    }

    @Override
    public long last(String series, UUID company, int year) {
        return ((Number) entities.createNativeQuery(LAST).setParameter(1, series).setParameter(2, company).setParameter(3, year)
                .getSingleResult()).longValue();
    }
}
