package kontor.ui.base;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A cell of the permission matrix: which records a role reaches. The browser's own choice, as there are hundreds on a page. */
@Tag("select")
class ScopeCell extends AbstractSinglePropertyField<ScopeCell, String> implements HasStyle {

    /** The value of a cell that gives nothing of its own. */
    static final String UNSET = "";

    private final Element unset = option(UNSET, "");

    /** A cell that is read aloud by that label; {@code names} are the values it may have. */
    ScopeCell(String label, Map<String, String> names) {
        super("value", UNSET, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("aria-label", label);
        getElement().appendChild(unset);
        names.forEach((value, name) -> getElement().appendChild(option(value, name)));
    }

    private static Element option(String value, String name) {
        Element option = new Element("option");
        option.setAttribute("value", value);
        option.setProperty("text", name);
        return option;
    }

    /** Shows what is given, and in the place of nothing what holds instead. */
    void show(String given, String instead) {
        unset.setProperty("text", instead);
        setValue(given);
        choose();
    }

    /** What stands in the place of nothing. */
    String instead() {
        return unset.getProperty("text");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        choose();
    }

    // The browser forgets a value that it is told before the options, and keeps one that was chosen and refused.
    private void choose() {
        getElement().executeJs("this.value = $0", getValue());
    }
}
