package kontor.ui.workspace.field;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.select.Select;

/**
 * A choice among a few. The component's own element says that it is a button, and a button cannot be required: readers of
 * screens would be told nonsense. It is what WAI-ARIA calls a select-only combobox, so it says so.
 */
final class OptionSelect extends Select<String> {

    private static final String COMBOBOX = "const say = () => this.querySelector('[slot=value]')?.setAttribute('role', 'combobox');"
            + " customElements.whenDefined('vaadin-select').then(() => requestAnimationFrame(say))";

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(COMBOBOX);
    }
}
