package kontor.platform.testing.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules, by name. */
public final class HouseRules {

    private static final List<Class<?>> HOLDERS = List.of(
            LayerRules.class, DataRules.class, UseCaseRules.class, RecordRules.class, TimeRules.class, NameRules.class);

    private HouseRules() {
    }

    /** Every rule of this package, by the name of its constant. */
    public static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (Class<?> holder : HOLDERS) {
            for (Field field : holder.getFields()) {
                rules.put(field.getName(), read(field));
            }
        }
        return rules;
    }

    private static ArchRule read(Field constant) {
        try {
            return ((ArchRule) constant.get(null)).allowEmptyShould(true);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
