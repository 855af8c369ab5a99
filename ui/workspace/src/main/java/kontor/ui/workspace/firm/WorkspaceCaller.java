package kontor.ui.workspace.firm;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.Callable;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.CallerProvider;
import kontor.ui.workspace.text.Languages;

/**
 * Tells the services who is calling: the person of the current tab, in that tab's firm. Work outside a tab (the first
 * byte of a page) says explicitly for whom it is.
 */
@ApplicationScoped
public class WorkspaceCaller implements CallerProvider {

    private final ThreadLocal<Caller> explicit = new ThreadLocal<>();

    @Override
    public Caller current() {
        Caller named = explicit.get();
        if (named != null) {
            return named;
        }
        UI ui = UI.getCurrent();
        FirmBinding binding = FirmBinding.of(ui).orElseThrow(() -> new IllegalStateException("No tab with a firm is calling"));
        return new Caller(binding.tenant(), binding.subject(), Languages.nearest(ui.getLocale()), "screen");
    }

    /** Runs something on behalf of a person in a firm, outside any tab. */
    public <T> T as(FirmBinding who, Locale language, Callable<T> work) throws Exception {
        explicit.set(new Caller(who.tenant(), who.subject(), Languages.nearest(language), "screen"));
        try {
            return work.call();
        } finally {
            explicit.remove();
        }
    }
}
