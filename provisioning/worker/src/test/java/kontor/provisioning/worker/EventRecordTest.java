package kontor.provisioning.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;
import org.junit.jupiter.api.Test;

/** An event comes out of the outbox as it went in. */
class EventRecordTest {

    /** Kinds of values that events hold. */
    public record Told(UUID subject, BigDecimal amount, LocalDate day, Instant at, List<String> words, String nothing) implements DomainEvent {
    }

    @Test
    void aRecordComesBack() {
        Told told = new Told(UUID.randomUUID(), new BigDecimal("12345678901234.50"), LocalDate.of(2026, 2, 28),
                Instant.parse("2026-02-28T10:00:00.123456Z"), List.of("größer", "數"), null);
        assertThat(ModuleHandling.read(JsonbBuilder.create().toJson(told), Told.class)).isEqualTo(told);
    }

    @Test
    void fieldsOfLaterVersionsAreLeftOut() {
        UUID subject = UUID.randomUUID();
        assertThat(ModuleHandling.read("{\"subject\":\"" + subject + "\",\"later\":1}", Told.class).subject()).isEqualTo(subject);
    }

    @Test
    void whatIsNoSuchRecordFails() {
        assertThatThrownBy(() -> ModuleHandling.read("{\"subject\":7}", Told.class)).isInstanceOf(RuntimeException.class);
    }
}
