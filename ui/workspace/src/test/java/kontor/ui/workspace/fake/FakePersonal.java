package kontor.ui.workspace.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.core.personal.PersonalService.View;
import kontor.ui.workspace.desk.PersonalDesk;

/** A person's own things in memory. */
public final class FakePersonal implements PersonalDesk {

    private final Map<String, String> preferences = new HashMap<>();
    private final Map<String, String> drafts = new HashMap<>();
    private final List<View> views = new ArrayList<>();

    @Override
    public Optional<String> preference(String key) {
        return Optional.ofNullable(preferences.get(key));
    }

    @Override
    public void setPreference(String key, String json) {
        preferences.put(key, json);
    }

    @Override
    public Optional<String> draft(String page) {
        return Optional.ofNullable(drafts.get(page));
    }

    @Override
    public void saveDraft(String page, String json) {
        drafts.put(page, json);
    }

    @Override
    public void discardDraft(String page) {
        drafts.remove(page);
    }

    @Override
    public List<View> views(String definition) {
        return List.copyOf(views);
    }

    @Override
    public View saveView(String definition, String name, String json) {
        View view = new View(UUID.randomUUID(), name, json, false);
        views.add(view);
        return view;
    }

    @Override
    public void removeView(UUID id) {
        views.removeIf(v -> v.id().equals(id));
    }
}
