package kontor.base.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.base.party.Party;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds activities. */
@ApplicationScoped
public class ActivityRepository extends Repository<Activity> {

    private static final int MOST = 200;

    @Inject
    Data all;

    /** For CDI. */
    public ActivityRepository() {
        super(Activity.class);
    }

    /** Activities about a record, whoever does them, the next first; only for those who may see the record. */
    List<Activity> on(String definition, UUID record) {
        return all.unscoped(Activity.class).where("r.aboutId = :record and r.aboutType = :definition and r.archived = false")
                .with("record", record).with("definition", definition).orderBy("r.dueDate, r.id").limit(MOST).list();
    }

    /** Activities about a party or concerning it, whoever does them, the next first; only for those who may see the party. */
    List<Activity> with(UUID party) {
        return all.unscoped(Activity.class).where("(r.aboutId = :party or r.party.id = :party) and r.archived = false")
                .with("party", party).orderBy("r.dueDate, r.id").limit(MOST).list();
    }

    /** Activities done that concern a party, whoever did them, latest first; only for those who may see the party. */
    List<Activity> doneWith(UUID party, int most) {
        return all.unscoped(Activity.class).where("r.party.id = :party and r.doneAt is not null and r.archived = false")
                .with("party", party).orderBy("r.doneAt desc, r.id desc").limit(most).list();
    }

    /** A pointer at a party. */
    Party party(UUID id) {
        return pointer(Party.class, id);
    }
}
