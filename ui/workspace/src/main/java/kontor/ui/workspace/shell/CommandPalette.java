package kontor.ui.workspace.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import kontor.ui.workspace.screen.Screen;

/**
 * Finds records and pages and does what can be done from anywhere, by keyboard alone. The browser draws it; what is
 * found and what happens is decided here, so it never shows more than the person may see.
 */
@Tag("kontor-palette")
@JsModule("./kontor-palette.ts")
public class CommandPalette extends Component {

    private final transient PaletteEntries found;
    private transient List<PaletteEntries.Entry> shown = new ArrayList<>();

    /** A palette for the person on that screen. */
    public CommandPalette(Screen screen) {
        found = new PaletteEntries(screen);
        JsonObject texts = Json.createObject();
        texts.put("label", screen.say("palette"));
        texts.put("placeholder", screen.say("palette.placeholder"));
        texts.put("none", screen.say("palette.none"));
        texts.put("results", screen.say("palette.results"));
        getElement().setPropertyJson("texts", texts);
    }

    /** Opens it. */
    public void show() {
        getElement().callJsFunction("show");
    }

    /** The reader has typed. */
    @ClientCallable
    void search(String text) {
        shown = found.of(text == null ? "" : text.strip());
        JsonArray entries = Json.createArray();
        for (PaletteEntries.Entry entry : shown) {
            JsonObject drawn = Json.createObject();
            drawn.put("section", entry.section());
            drawn.put("icon", entry.icon());
            drawn.put("title", entry.title());
            drawn.put("subtitle", entry.subtitle());
            entries.set(entries.length(), drawn);
        }
        getElement().setPropertyJson("entries", entries);
    }

    /** The reader has chosen. */
    @ClientCallable
    void choose(int at) {
        if (at >= 0 && at < shown.size()) {
            shown.get(at).run().run();
        }
    }
}
