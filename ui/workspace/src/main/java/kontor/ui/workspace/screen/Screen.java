package kontor.ui.workspace.screen;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Access;
import kontor.ui.workspace.desk.Desk;
import kontor.ui.workspace.desk.Lexicon;
import kontor.ui.workspace.desk.PersonalDesk;
import kontor.platform.core.label.Formats;
import kontor.ui.workspace.text.Words;

/**
 * One tab's surroundings while it shows a page: who may do what, in which words, over which desk. Made anew at every
 * navigation, so that a right that was taken is gone from the next page on.
 */
public final class Screen {

    private final Surroundings surroundings;
    private final Access access;
    private final Words words;
    private final Lexicon names;
    private final Formats formats;
    private final Addresses addresses;
    private final Map<String, Optional<NamedValues>> named = new HashMap<>();

    /** A screen for a person with that access, in that language. */
    public Screen(Surroundings surroundings, Access access, Words words) {
        this.surroundings = surroundings;
        this.access = access;
        this.words = words;
        this.names = new Lexicon(surroundings.labels(), words.locale());
        this.formats = new Formats(words.locale(), access.zone());
        this.addresses = new Addresses(access.tenant());
    }

    /** The screen of the current tab. Errors: it shows no page of a firm. */
    public static Screen current() {
        return of(UI.getCurrent()).orElseThrow(() -> new IllegalStateException("The tab shows no page of a firm"));
    }

    /** The screen of a tab; empty outside a firm. */
    public static Optional<Screen> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Screen.class));
    }

    /** Makes this the screen of a tab. */
    public void show(UI ui) {
        ComponentUtil.setData(ui, Screen.class, this);
    }

    /** Records, actions, search. */
    public Desk desk() {
        return surroundings.desk();
    }

    /** The person's own things. */
    public PersonalDesk personal() {
        return surroundings.personal();
    }

    /** What modules add to pages, of one kind. */
    public <T> List<T> extensions(Class<T> kind) {
        return surroundings.extensions(kind);
    }

    /** Who is acting and what they may do. */
    public Access access() {
        return access;
    }

    /** The screens' own words. */
    public Words words() {
        return words;
    }

    /** The words of modules. */
    public Lexicon names() {
        return names;
    }

    /** How numbers and days are written. */
    public Formats formats() {
        return formats;
    }

    /** Where pages are. */
    public Addresses addresses() {
        return addresses;
    }

    /** A text of the screens' own. */
    public String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** Whether an operation on a definition's records is permitted, and there is such a thing. */
    public boolean may(EntityDefinition<?> definition, String operation) {
        return access.may(definition.permission(operation)) && ("read".equals(operation) || !definition.isLedger());
    }

    /** The definition of that name, or its owner's where that is the one to be seen, if the firm has its module on. */
    public Optional<EntityDefinition<?>> definition(String name) {
        return seen(Modules.all().definition(name));
    }

    /** The definition at that address, or its owner's where that is the one to be seen, if the firm has its module on. */
    public Optional<EntityDefinition<?>> definition(String module, String plural) {
        return seen(Modules.all().definition(module, plural));
    }

    private Optional<EntityDefinition<?>> seen(Optional<EntityDefinition<?>> definition) {
        return definition.filter(d -> access.modules().contains(d.module())).map(d -> access.known(Modules.all().shown(d, access)));
    }

    /** A module's entries in the navigation that the person may use; what another module shows in full stands there alone. */
    public List<Menu> menus(BusinessModule module) {
        Set<String> elsewhere = module.definitions().stream().filter(d -> Modules.all().shown(d, access) != d)
                .map(d -> "m/" + d.module() + "/" + d.plural()).collect(Collectors.toSet());
        return module.menus().stream().filter(m -> access.may(m.permission()) && !elsewhere.contains(m.route())).toList();
    }

    /** The fields among the named ones that the person may read, in that order. */
    public List<FieldDefinition> readable(EntityDefinition<?> definition, List<String> fields) {
        return fields.stream().map(definition::find).flatMap(Optional::stream).filter(f -> access.mayRead(definition, f)).toList();
    }

    /** Who names the values of that field, if they stand for something. */
    public Optional<NamedValues> named(EntityDefinition<?> definition, FieldDefinition field) {
        return field.kind() != FieldKind.TEXT ? Optional.empty() : named.computeIfAbsent(definition.name() + " " + field.name(),
                key -> extensions(NamedValues.class).stream().filter(names -> names.serves(definition, field)).findFirst());
    }

    /** What a record is called; one that has no name or number yet by how far it has come, such as "Draft". */
    public String title(EntityDefinition<?> definition, Row row) {
        String title = row.text(definition.title());
        if (!title.isBlank()) {
            return named(definition, definition.field(definition.title())).map(names -> names.name(this, title)).orElse(title);
        }
        return definition.stateField().filter(state -> row.get(state) != null)
                .map(state -> names.option(definition, definition.field(state), row.text(state))).orElseGet(() -> say("list.untitled"));
    }

    /** Goes to an address inside the workspace, with what may follow its question mark. */
    public void go(String address) {
        Location there = new Location(address);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }
}
