package kontor.base.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;

/** Use cases about announcements. */
@ApplicationScoped
public class AnnouncementService extends RecordService<Announcement> {

    @Inject
    AnnouncementRepository announcements;

    @Inject
    CurrentAccess access;

    @Inject
    Clock clock;

    @Override
    public EntityDefinition<Announcement> definition() {
        return AnnouncementDefinition.VALUE;
    }

    /** What the firm is told today, latest first. */
    @Action(value = "base.announcement.read", readOnly = true)
    public List<Row> current() {
        LocalDate today = LocalDate.now(clock.withZone(access.get().zone()));
        return announcements.current(today).stream().map(a -> get(a.getId())).toList();
    }

    @Override
    protected void beforeWrite(Announcement announcement) {
        announcement.checkDays();
    }
}
