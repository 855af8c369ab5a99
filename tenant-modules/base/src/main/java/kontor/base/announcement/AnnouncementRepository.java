package kontor.base.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kontor.platform.api.entity.Repository;

/** Finds announcements. */
@ApplicationScoped
public class AnnouncementRepository extends Repository<Announcement> {

    private static final int MOST = 20;

    /** For CDI. */
    public AnnouncementRepository() {
        super(Announcement.class);
    }

    /** Those shown on a day, latest first; at most twenty. */
    public List<Announcement> current(LocalDate day) {
        return scoped().where("r.archived = false").where("r.visibleFrom <= :day")
                .where("r.visibleUntil is null or r.visibleUntil >= :day").with("day", day)
                .orderBy("r.visibleFrom desc, r.id desc").limit(MOST).list();
    }
}
