package kontor.ui.workspace.firm;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import kontor.platform.core.tenancy.Tenant;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.signon.SignedOn;
import kontor.ui.workspace.text.Words;

/** Which firm to work in: with one, straight there; with several, a choice; with none, what to do about it. */
@Route("")
public class ChooserPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Firms firms;
    private final transient Words words = new Words(UI.getCurrent().getLocale());

    /** A choice among those firms. */
    @Inject
    public ChooserPage(Firms firms) {
        this.firms = firms;
        addClassName("k-chooser");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedOn who = firms.signedOn().orElseThrow();
        List<Tenant> mine = firms.of(who);
        boolean asked = event.getLocation().getQueryParameters().getParameters().containsKey("choose");
        if (mine.size() == 1 && !asked) {
            event.forwardTo(mine.get(0).alias());
            return;
        }
        removeAll();
        Image mark = new Image("brand/kontor-mark.svg", "");
        mark.addClassName("k-mark");
        Div box = new Div(mark, new H1(words.get(mine.isEmpty() ? "chooser.none" : "chooser.title", who.name())));
        box.addClassName("k-chooser-box");
        box.add(new Paragraph(words.get(mine.isEmpty() ? "chooser.none.text" : "chooser.text")));
        if (!mine.isEmpty()) {
            box.add(cards(mine));
        }
        Anchor out = new Anchor("logout", words.get("shell.sign-out"));
        out.setRouterIgnore(true);
        out.addClassName("k-chooser-out");
        box.add(out);
        add(box);
    }

    private UnorderedList cards(List<Tenant> mine) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("k-firms");
        for (Tenant firm : mine) {
            Span name = new Span(firm.name());
            name.addClassName("k-firm-name");
            Span initial = new Span(firm.name().substring(0, 1));
            initial.addClassName("k-firm-mark");
            initial.getElement().setAttribute("aria-hidden", "true");
            // A page load: the firm gets a tab of its own even if this one was bound to another.
            Anchor card = new Anchor(firm.alias(), initial, name, Icons.of("arrow-right"));
            card.setRouterIgnore(true);
            cards.add(new ListItem(card));
        }
        return cards;
    }

    @Override
    public String getPageTitle() {
        return words.get("chooser.page");
    }
}
