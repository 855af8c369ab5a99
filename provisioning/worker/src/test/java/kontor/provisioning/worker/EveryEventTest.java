package kontor.provisioning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.platform.api.event.DomainEvent;
import kontor.platform.api.module.Modules;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that a module hears of comes out of the outbox as it went in, whatever it is made of. */
class EveryEventTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(Map.entry(UUID.class, UUID.randomUUID()), Map.entry(String.class, "größer 數"),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")), Map.entry(LocalDate.class, LocalDate.of(2026, 2, 28)),
            Map.entry(Instant.class, Instant.parse("2026-02-28T10:00:00.123456Z")), Map.entry(boolean.class, true), Map.entry(int.class, 7),
            Map.entry(long.class, 7L), Map.entry(Money.class, Money.of("12.50", "EUR")), Map.entry(Quantity.class, new Quantity(new BigDecimal("1.5"), "kg")));

    static Stream<Class<? extends DomainEvent>> events() {
        return Modules.all().list().stream().flatMap(module -> module.subscriptions().stream()).<Class<? extends DomainEvent>>map(heard -> heard.event()).distinct();
    }

    @ParameterizedTest
    @MethodSource("events")
    void comesBack(Class<? extends DomainEvent> type) throws ReflectiveOperationException {
        Object told = sample(type);
        assertThat(ModuleHandling.read(JsonbBuilder.create().toJson(told), type)).usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(told);
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Object one = sample(many.getActualTypeArguments()[0]);
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        } else if (!kind.isRecord()) {
            assertThat(SAMPLES).as("a sample of %s", kind).containsKey(kind);
            return SAMPLES.get(kind);
        }
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sample(components[i].getGenericType());
        }
        return kind.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values);
    }
}
