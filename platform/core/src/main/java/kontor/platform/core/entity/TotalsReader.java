package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
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
        FieldPath group = FieldPath.of(readable(definition, groupBy), "g");
        FieldDefinition summed = sum == null ? null : readable(definition, sum);
        if (summed != null && !summed.kind().isOrdered()) {
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

    private static String text(EntityDefinition<?> definition, FieldPath group, FieldDefinition summed) {
        String sums = summed == null ? "" : ", sum(" + amount(summed) + ")" + (isMoney(summed) ? ", " + currency(summed) : "");
        return "select " + String.join(", ", group.expressions()) + ", count(r)" + sums + " from " + EntityName.of(definition.type())
                + " r" + group.join();
    }

    private static String grouping(FieldPath group, FieldDefinition summed) {
        return " group by " + String.join(", ", group.expressions()) + (summed != null && isMoney(summed) ? ", " + currency(summed) : "");
    }

    private static Total total(Object[] row, FieldPath group, FieldDefinition summed) {
        int at = group.expressions().size();
        Object value = row[0];
        String label = at == 2 && row[1] != null ? row[1].toString() : null;
        BigDecimal sum = summed == null || row[at + 1] == null ? null : new BigDecimal(row[at + 1].toString());
        String currency = summed != null && isMoney(summed) ? (String) row[at + 2] : null;
        return new Total(value == null ? null : value instanceof Enum<?> e ? e.name() : value.toString(), label,
                ((Number) row[at]).longValue(), sum, currency);
    }

    private FieldDefinition readable(EntityDefinition<?> definition, String name) {
        return definition.find(name).filter(f -> running.get().mayRead(definition, f) && f.kind() != FieldKind.CUSTOM && !f.sensitive())
                .orElseThrow(() -> new InvalidInput(name, "platform.unknown-field", name));
    }

    private static boolean isMoney(FieldDefinition field) {
        return field.kind() == FieldKind.MONEY;
    }

    private static String amount(FieldDefinition field) {
        return "r." + field.attribute() + (isMoney(field) ? ".amount" : "");
    }

    private static String currency(FieldDefinition field) {
        return "r." + field.attribute() + ".currency";
    }
}
