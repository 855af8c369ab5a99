package kontor.platform.api.print;

import java.util.List;
import kontor.platform.api.entity.EntityDefinition;

/**
 * Somebody named on a printed document.
 *
 * @param name    what they are called
 * @param address lines of the address, as a letter carrier wants them
 * @param more    what else is told of them, such as a tax number
 */
public record PrintedParty(String name, List<String> address, List<Entry> more) {

    /**
     * A value of a record, told with its field's name in the reader's language.
     *
     * @param definition whose field it is
     * @param field      the field
     * @param value      the value, never blank
     */
    public record Entry(EntityDefinition<?> definition, String field, String value) {
    }
}
