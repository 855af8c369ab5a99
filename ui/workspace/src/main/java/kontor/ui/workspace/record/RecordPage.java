package kontor.ui.workspace.record;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.shell.Shell;

/** The page of any definition's record, or of one to be made: reads the address, guards what was typed. */
@Route(value = ":tenant/m/:module/:entity/:id", layout = Shell.class)
public class RecordPage extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final String NEW = "new";

    private EntityDefinition<?> definition;
    private String shown;
    private RecordSheet sheet;

    /** A page that saves by Ctrl or Command with S. */
    public RecordPage() {
        for (KeyModifier modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            var shortcut = Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, modifier);
            shortcut.setBrowserDefaultAllowed(false);
            shortcut.setResetFocusOnActiveElement(true);
        }
    }

    /** The keys work wherever the focus is: right after the page has come, it is nowhere. */
    private void save() {
        if (sheet != null) {
            sheet.save();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EntityDefinition<?>> asked = screen().definition(event.getRouteParameters().get("module").orElse(""),
                event.getRouteParameters().get("entity").orElse(""));
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        definition = asked.get();
        String id = event.getRouteParameters().get("id").orElse(NEW);
        QueryParameters query = event.getLocation().getQueryParameters();
        String wanted = definition.name() + "/" + id + "@" + query.getSingleParameter("asOf").orElse("");
        if (!wanted.equals(shown) || NEW.equals(id)) {
            open(event, id, query);
            shown = wanted;
        }
        if (sheet != null) {
            sheet.openTab(query.getSingleParameter("tab").orElse(RecordSheet.DETAILS));
        }
    }

    private void open(BeforeEnterEvent event, String id, QueryParameters query) {
        sheet = null;
        removeAll();
        try {
            RecordSheet made = NEW.equals(id) ? blank(query) : existing(id, query);
            sheet = made;
            add(made);
        } catch (RecordNotFound | IllegalArgumentException | DateTimeException missing) {
            event.rerouteToError(NotFoundException.class);
        } catch (NotPermitted refused) {
            event.rerouteToError(refused, refused.code());
        }
    }

    private RecordSheet blank(QueryParameters query) {
        if (!screen().may(definition, "create")) {
            throw new NotPermitted(definition.permission("create"), "no-role");
        }
        if (!MadeElsewhere.mayBegin(screen(), definition)) {
            throw new RecordNotFound(definition.name(), null);
        }
        return RecordSheet.blank(screen(), definition, query);
    }

    private RecordSheet existing(String id, QueryParameters query) {
        UUID record = UUID.fromString(id);
        Optional<Instant> moment = query.getSingleParameter("asOf").map(Instant::parse);
        return moment.isPresent() ? RecordSheet.asOf(screen(), definition, record, moment.get())
                : RecordSheet.of(screen(), definition, record);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (sheet == null || !sheet.isDirty() || isHere(event.getLocation().getPath())) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
        new LeaveDialog(screen(), () -> {
            if (sheet.save()) {
                go.proceed();
            } else {
                go.cancel();
            }
        }, () -> {
            sheet.forget();
            go.proceed();
        }, go::cancel).open();
    }

    /** Whether a navigation stays with the record, as from tab to tab. */
    private boolean isHere(String path) {
        return sheet.address().equals(path) && UI.getCurrent() != null;
    }

    @Override
    protected List<String> titles() {
        return sheet == null ? List.of() : List.of(sheet.title(), screen().names().plural(definition));
    }

    /** For tests: what the page shows. */
    RecordSheet sheet() {
        return sheet;
    }
}
