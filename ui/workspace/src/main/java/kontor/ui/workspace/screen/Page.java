package kontor.ui.workspace.screen;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of a firm: the main part of the document, with a title that runs from the thing to the firm. */
public abstract class Page extends Main implements HasDynamicTitle {

    /** Id of the main part, where the skip link leads. */
    public static final String MAIN = "main";

    private final Screen screen;

    /** A page of the current tab's firm. */
    protected Page() {
        screen = Screen.current();
        setId(MAIN);
        addClassName("k-page");
        getElement().setAttribute("tabindex", "-1");
    }

    /** What the page stands on, as of the last navigation. */
    protected final Screen screen() {
        return Screen.of(com.vaadin.flow.component.UI.getCurrent()).orElse(screen);
    }

    /** What the page is about, nearest first; the firm is added. */
    protected abstract List<String> titles();

    @Override
    public String getPageTitle() {
        return Stream.concat(titles().stream(), Stream.of(screen().access().tenantName())).filter(t -> !t.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
