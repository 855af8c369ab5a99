package kontor.platform.core.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.module.Modules;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/**
 * How one field is read in a query: its expressions, its join, and how their values become the field's.
 *
 * @param field       the field
 * @param expressions what is selected for it
 * @param join        join that its expressions need; empty for none
 * @param order       expression that it is sorted and compared by
 */
record FieldPath(FieldDefinition field, List<String> expressions, String join, String order) {

    /** The path of a field; {@code alias} names its join. */
    static FieldPath of(FieldDefinition field, String alias) {
        String path = "r." + field.attribute();
        if (field.kind() == FieldKind.MONEY) {
            return new FieldPath(field, List.of(path + ".amount", path + ".currency"), "", path + ".amount");
        }
        if (field.measuredIn() != null) {
            return measured(field, path, alias + "u");
        }
        if (field.kind() != FieldKind.REFERENCE || field.target() == null) {
            return new FieldPath(field, List.of(path), "", path);
        }
        EntityDefinition<?> target = Modules.all().definition(field.target()).orElseThrow();
        String label = alias + "." + target.field(target.title()).attribute();
        if (field.type() == UUID.class) {
            String join = " left join " + EntityName.of(target.type()) + " " + alias + " on " + alias + ".id = " + path;
            return new FieldPath(field, List.of(path, label), join, path);
        }
        return new FieldPath(field, List.of(alias + ".id", label), " left join " + path + " " + alias, alias + ".id");
    }

    /** A number with the code of its unit, which stands as many joins away as attributes lead to it. */
    private static FieldPath measured(FieldDefinition field, String path, String alias) {
        String[] way = field.measuredIn().split("\\.");
        StringBuilder joins = new StringBuilder();
        String from = "r";
        for (int i = 0; i < way.length - 1; i++) {
            joins.append(" left join ").append(from).append('.').append(way[i]).append(' ').append(alias).append(i);
            from = alias + i;
        }
        return new FieldPath(field, List.of(path, from + "." + way[way.length - 1]), joins.toString(), path);
    }

    /** The paths of several fields. */
    static List<FieldPath> of(List<FieldDefinition> fields) {
        List<FieldPath> paths = new ArrayList<>();
        for (FieldDefinition field : fields) {
            paths.add(of(field, "j" + paths.size()));
        }
        return paths;
    }

    /** Puts what is found of the field in {@code selected} from {@code at} on where it belongs; tells where the next begins. */
    int read(Object[] selected, int at, Map<String, Object> values, Map<String, String> units) {
        Object first = selected[at];
        if (field.isCustom()) {
            Object own = CustomValues.read(field, ((Map<?, ?>) first).get(field.custom().key()));
            // One out of use is shown as long as there is something in it.
            if (own != null || !field.custom().archived()) {
                values.put(field.name(), own);
            }
            return at + 1;
        }
        values.put(field.name(), switch (field.kind()) {
            case MONEY -> first == null ? null : new Money((BigDecimal) first, (String) selected[at + 1]);
            case REFERENCE -> first == null ? null
                    : new Reference((UUID) first, expressions.size() == 1 ? null : (String) selected[at + 1]);
            case OPTION, STATE -> first == null ? null : ((Enum<?>) first).name();
            case INTEGER -> first == null ? null : ((Number) first).longValue();
            default -> first;
        });
        if (field.measuredIn() != null && selected[at + 1] != null) {
            units.put(field.name(), (String) selected[at + 1]);
        }
        return at + expressions.size();
    }
}
