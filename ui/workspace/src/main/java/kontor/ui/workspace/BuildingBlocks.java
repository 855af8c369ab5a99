package kontor.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.frontend.BundleUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import kontor.ui.workspace.exchange.ImportPage;
import kontor.ui.workspace.list.ListPage;
import kontor.ui.workspace.record.RecordPage;

/**
 * Gives every tab the browser's part of all building blocks. The bundle keeps them by page, as far as its scanner sees
 * what a page draws with; what modules add to a page is found by injection, which it does not see: a dialog opened by a
 * piece of the home page would silently not be there.
 */
@ApplicationScoped
public class BuildingBlocks {

    private static final List<Class<? extends Component>> PAGES = List.of(ListPage.class, RecordPage.class, ImportPage.class);

    void install(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(made -> load(made.getUI().getPage()));
    }

    static void load(Page tab) {
        PAGES.forEach(page -> tab.addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + BundleUtils.getChunkId(page) + "');"));
    }
}
