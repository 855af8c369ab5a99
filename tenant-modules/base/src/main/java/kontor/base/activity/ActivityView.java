package kontor.base.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity as it stands beside its record.
 *
 * @param id        the activity
 * @param version   its version
 * @param kind      what sort
 * @param subject   what is to be done
 * @param state     how far it has come
 * @param dueDate   the day by which it is to be done; null for none
 * @param startsAt  when it begins; null if it has no hour
 * @param doneAt    when it was done; null until then
 * @param owner     who does it
 * @param ownerName their name
 */
public record ActivityView(UUID id, long version, ActivityKind kind, String subject, ActivityState state, LocalDate dueDate,
                           Instant startsAt, Instant doneAt, UUID owner, String ownerName) {

    static ActivityView of(Activity a, String ownerName) {
        return new ActivityView(a.getId(), a.getVersion(), a.getKind(), a.getSubject(), a.getState(), a.getDueDate(), a.getStartsAt(),
                a.getDoneAt(), a.getOwnerId(), ownerName);
    }
}
