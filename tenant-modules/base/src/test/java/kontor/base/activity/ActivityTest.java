package kontor.base.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Activity call = new Activity(ActivityKind.CALL, "Ask about the tents");

    @Test
    void isDoneDroppedAndTakenUpAgain() {
        call.setRemindAt(NOON);
        call.complete(NOON, "They want twelve");
        assertThat(call.getState()).isEqualTo(ActivityState.DONE);
        assertThat(call.getDoneAt()).isEqualTo(NOON);
        assertThat(call.getRemindAt()).isNull();
        assertThat(call.getNote()).isEqualTo("They want twelve");
        assertThatThrownBy(() -> call.complete(NOON, null)).isInstanceOf(BusinessRuleViolation.class);
        call.reopen();
        assertThat(call.getDoneAt()).isNull();
        call.drop();
        assertThat(call.getState()).isEqualTo(ActivityState.DROPPED);
        assertThatThrownBy(call::drop).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void anOutcomeIsAddedToTheNote() {
        call.setNote("Before");
        call.complete(NOON, "After");
        assertThat(call.getNote()).isEqualTo("Before\n\nAfter");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        call.setStartsAt(NOON);
        call.setEndsAt(NOON.plusSeconds(60));
        call.checkTimes();
        call.setEndsAt(NOON.minusSeconds(60));
        assertThatThrownBy(call::checkTimes).isInstanceOf(InvalidInput.class);
        call.setStartsAt(null);
        assertThatThrownBy(call::checkTimes).isInstanceOf(InvalidInput.class);
    }

    @Test
    void namesTheRecordAndItsDefinitionOrNeither() {
        call.checkAbout();
        call.about("base.party", UUID.randomUUID());
        call.checkAbout();
        call.setAboutType(null);
        assertThatThrownBy(call::checkAbout).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems().get(0).field()).isEqualTo("aboutType"));
    }

    @Test
    void everyStateIsReached() {
        assertThat(ActivityState.FLOW.unreachable()).isEmpty();
    }
}
