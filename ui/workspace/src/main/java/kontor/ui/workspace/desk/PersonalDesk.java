package kontor.ui.workspace.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.core.personal.PersonalService.View;

/** What a person keeps for themselves in a firm: preferences, unsaved input, views of lists. Contents are JSON. */
public interface PersonalDesk {

    /** A preference; empty if never set. */
    Optional<String> preference(String key);

    /** Sets a preference. */
    void setPreference(String key, String json);

    /** Unsaved input of a page. */
    Optional<String> draft(String page);

    /** Keeps unsaved input. */
    void saveDraft(String page, String json);

    /** Forgets unsaved input. */
    void discardDraft(String page);

    /** Views of a definition's list: one's own and shared ones. */
    List<View> views(String definition);

    /** Keeps a view for oneself. */
    View saveView(String definition, String name, String json);

    /** Forgets one of one's own views. */
    void removeView(UUID id);
}
