package kontor.platform.api.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that happened.
 *
 * @param at         when, in UTC
 * @param icon       name of a Tabler icon
 * @param label      what happened: a label key in the bundle of the module that {@code definition} begins with, such as
 *                   {@code timeline.opportunity.WON}
 * @param arguments  what fills the label (MessageFormat)
 * @param definition definition of the record that it happened to, such as {@code crm.opportunity}
 * @param record     that record
 * @param title      that record's title
 * @param memberName who did it, by the name borne then; null for the system
 */
public record TimelineEntry(Instant at, String icon, String label, List<Object> arguments, String definition, UUID record,
                            String title, String memberName) {

    /** Id of the module whose bundle holds the label. */
    public String module() {
        return definition.substring(0, definition.indexOf('.'));
    }
}
