package kontor.base.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void isShownFromItsFirstDayToItsLast() {
        Announcement announcement = announcement(DAY, DAY.plusDays(1));
        assertThat(announcement.isCurrent(DAY.minusDays(1))).isFalse();
        assertThat(announcement.isCurrent(DAY)).isTrue();
        assertThat(announcement.isCurrent(DAY.plusDays(1))).isTrue();
        assertThat(announcement.isCurrent(DAY.plusDays(2))).isFalse();
        assertThat(announcement(DAY, null).isCurrent(DAY.plusYears(1))).isTrue();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        announcement(DAY, DAY).checkDays();
        assertThatThrownBy(() -> announcement(DAY, DAY.minusDays(1)).checkDays()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theStoreFindsThoseOfTheDay() {
        BaseStore.shared().tryOut(entities -> {
            TestData data = new TestData(entities);
            Announcement now = data.add(announcement(DAY, null));
            data.add(announcement(DAY.plusDays(1), null));
            data.add(announcement(DAY.minusDays(9), DAY.minusDays(1)));
            data.add(announcement(DAY, null)).archive();
            data.flush();
            assertThat(data.wire(new AnnouncementRepository()).current(DAY)).containsExactly(now);
        });
    }

    private static Announcement announcement(LocalDate from, LocalDate until) {
        Announcement announcement = new Announcement();
        announcement.setTitle("Stocktaking");
        announcement.setText("On Friday");
        announcement.setVisibleFrom(from);
        announcement.setVisibleUntil(until);
        return announcement;
    }
}
