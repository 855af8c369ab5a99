package kontor.platform.api.entity;

import java.util.List;

/** Knows the fields that the firm has added; called once in each permission epoch, at the start of a transaction. */
public interface CustomFieldSource {

    /** All of them in the order in which they are shown, archived ones included. */
    List<CustomField> all();
}
