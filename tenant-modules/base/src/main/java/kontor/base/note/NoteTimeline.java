package kontor.base.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;

/** What was said about a party, in its timeline. */
@ApplicationScoped
public class NoteTimeline implements TimelineSource {

    private static final String PARTY = "base.party";

    @Inject
    NoteService notes;

    @Override
    public String definition() {
        return PARTY;
    }

    @Override
    public String permission() {
        return "base.note.read";
    }

    @Override
    public List<TimelineEntry> of(UUID record, int limit) {
        return notes.of(PARTY, record).stream().limit(limit).map(n -> new TimelineEntry(n.at(), "message", "timeline.note",
                List.of(), PARTY, record, n.text(), n.authorName())).toList();
    }
}
