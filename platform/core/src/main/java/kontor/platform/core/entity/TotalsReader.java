package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Total;
import kontor.platform.core.security.Running;

/** Numbers and sums of a list by a field, computed by the database under the same conditions as the list itself. */
@ApplicationScoped
public class TotalsReader {

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    ListReader lists;

    @Inject
    Running running;

    /** The totals. Errors: {@link InvalidInput} for a field that cannot be grouped by or summed. */
    public List<Total> of(EntityDefinition<?> definition, ListQuery question, String groupBy, String sum) {
        FieldPath group = group(readable(definition, groupBy));
        FieldPath summed = sum == null ? null : FieldPath.of(readable(definition, sum), "s");
        if (summed != null && !summed.field().kind().isSummed()) {
            throw new InvalidInput("sum", "platform.operator-unfit", sum);
        }
        Conditions conditions = lists.conditions(definition, question);
        Query query = entities.createQuery(text(definition, group, summed) + conditions.text() + grouping(group, summed));
        conditions.parameters().forEach(query::setParameter);
        List<Total> totals = new ArrayList<>();
        for (Object row : query.getResultList()) {
            totals.add(total((Object[]) row, group, summed));
        }
        return totals;
    }

    /** Days are grouped by their month: few look for what happened on one of them. */
    private static FieldPath group(FieldDefinition field) {
        FieldPath path = FieldPath.of(field, "g");
        return field.kind() != FieldKind.DATE ? path : new FieldPath(field,
                List.of("extract(year from " + path.order() + ")", "extract(month from " + path.order() + ")"), "", path.order());
    }

    private static String text(EntityDefinition<?> definition, FieldPath group, FieldPath summed) {
        String sums = summed == null ? "" : ", sum(" + summed.expressions().get(0) + ")" + unit(summed);
        return "select " + String.join(", ", group.expressions()) + ", count(r)" + sums + " from " + EntityName.of(definition.type())
                + " r" + group.join() + (summed == null ? "" : summed.join());
    }

    private static String grouping(FieldPath group, FieldPath summed) {
        return " group by " + String.join(", ", group.expressions()) + (summed == null ? "" : unit(summed));
    }

    /** What must not be added up with another of its kind: a currency, or the unit of a quantity. */
    private static String unit(FieldPath summed) {
        return summed.expressions().size() == 1 ? "" : ", " + summed.expressions().get(1);
    }

    private static Total total(Object[] row, FieldPath group, FieldPath summed) {
        int at = group.expressions().size();
        BigDecimal sum = summed == null || row[at + 1] == null ? null : new BigDecimal(row[at + 1].toString());
        String unit = summed == null || summed.expressions().size() == 1 ? null : (String) row[at + 2];
        boolean money = summed != null && summed.field().kind() == FieldKind.MONEY;
        String label = group.field().kind() == FieldKind.REFERENCE && at == 2 && row[1] != null ? row[1].toString() : null;
        return new Total(value(row, group.field()), label, ((Number) row[at]).longValue(), sum, money ? unit : null, money ? null : unit);
    }

    private static String value(Object[] row, FieldDefinition group) {
        if (row[0] == null) {
            return null;
        }
        return group.kind() == FieldKind.DATE ? YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()).toString()
                : row[0] instanceof Enum<?> option ? option.name() : row[0].toString();
    }

    private FieldDefinition readable(EntityDefinition<?> definition, String name) {
        return definition.find(name).filter(f -> running.get().mayRead(definition, f) && f.kind() != FieldKind.CUSTOM && !f.sensitive())
                .orElseThrow(() -> new InvalidInput(name, "platform.unknown-field", name));
    }
}
