package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.base.party.PartyCandidate;
import kontor.base.party.PartyDefinition;
import kontor.base.party.PartyService;
import kontor.base.party.PartySketch;
import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.record.RecordExtension;
import kontor.ui.workspace.screen.Screen;

/** While a party is being entered: those that it may be already. */
@ApplicationScoped
public class PartyAdvice implements RecordExtension {

    private static final int MOST = 3;
    private static final int LEAST_LETTERS = 3;

    private final PartyService parties;

    /** For proxies. */
    protected PartyAdvice() {
        this(null);
    }

    /** Compared by that service. */
    @Inject
    public PartyAdvice(PartyService parties) {
        this.parties = parties;
    }

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return definition == PartyDefinition.VALUE;
    }

    @Override
    public Optional<Component> advice(Screen screen, EntityDefinition<?> definition, UUID id, Map<String, Object> typed) {
        PartySketch sketch = new PartySketch(id, text(typed, "name"), text(typed, "number"), text(typed, "email"), text(typed, "taxNumber"),
                text(typed, "city"));
        if (sketch.name() == null || sketch.name().length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        List<PartyCandidate> alike = parties.duplicates(sketch);
        return alike.isEmpty() ? Optional.empty() : Optional.of(draw(screen, alike));
    }

    private static String text(Map<String, Object> typed, String field) {
        return typed.get(field) == null || typed.get(field).toString().isBlank() ? null : typed.get(field).toString();
    }

    private static Div draw(Screen screen, List<PartyCandidate> alike) {
        Div banner = new Div(Icons.of("users"), new Span(screen.say("party.alike")));
        banner.addClassNames("k-banner", "k-warning");
        alike.stream().limit(MOST).forEach(c -> {
            String why = c.reasons().stream().flatMap(r -> PartyDefinition.VALUE.find(r).stream())
                    .map(f -> screen.names().field(PartyDefinition.VALUE, f)).collect(Collectors.joining(", "));
            Anchor link = new Anchor(screen.addresses().record(PartyDefinition.VALUE, c.id()), c.name() + (c.city() == null ? "" : ", " + c.city()));
            link.setTarget("_blank");
            banner.add(new Div(link, new Span(" · " + screen.say("party.alike-by", c.likeness(), why))));
        });
        return banner;
    }
}
