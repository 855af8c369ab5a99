package kontor.ui.workspace.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.core.personal.PersonalService;
import kontor.platform.core.personal.PersonalService.View;

/** A person's own things, kept by the platform. */
@ApplicationScoped
public class CorePersonalDesk implements PersonalDesk {

    private final PersonalService personal;

    /** For proxies. */
    protected CorePersonalDesk() {
        this(null);
    }

    /** Things kept by that service. */
    @Inject
    public CorePersonalDesk(PersonalService personal) {
        this.personal = personal;
    }

    @Override
    public Optional<String> preference(String key) {
        return personal.preference(key);
    }

    @Override
    public void setPreference(String key, String json) {
        personal.setPreference(key, json);
    }

    @Override
    public Optional<String> draft(String page) {
        return personal.draft(page);
    }

    @Override
    public void saveDraft(String page, String json) {
        personal.saveDraft(page, json);
    }

    @Override
    public void discardDraft(String page) {
        personal.discardDraft(page);
    }

    @Override
    public List<View> views(String definition) {
        return personal.views(definition);
    }

    @Override
    public View saveView(String definition, String name, String json) {
        return personal.saveView(definition, name, json);
    }

    @Override
    public void removeView(UUID id) {
        personal.removeView(id);
    }
}
