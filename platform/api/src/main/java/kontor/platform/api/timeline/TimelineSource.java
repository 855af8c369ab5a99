package kontor.platform.api.timeline;

import java.util.List;
import java.util.UUID;

/**
 * Implemented by a module, as a CDI bean, to tell what happened around the records of a definition: of its own or of a
 * module that it depends on. Whoever draws the timeline asks every source of that definition that the caller is
 * permitted to use and puts the answers into one order.
 */
public interface TimelineSource {

    /** Definition whose records it tells about, such as {@code base.party}. */
    String definition();

    /** Action that the caller must be permitted for it to be asked, such as {@code crm.opportunity.read}. */
    String permission();

    /** The latest entries about a record, latest first: only what the caller may see, at most {@code limit}. */
    List<TimelineEntry> of(UUID record, int limit);
}
