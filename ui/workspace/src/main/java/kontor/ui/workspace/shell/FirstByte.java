package kontor.ui.workspace.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Element;

/** Puts the person's look on the very first bytes of a page, so that nothing flashes in another colour or language. */
@ApplicationScoped
public class FirstByte {

    void install(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstByte::dress);
        event.getSource().addUIInitListener(made -> speak(made.getUI(), VaadinRequest.getCurrent()));
    }

    /** A tab's language would be the server's otherwise, until somebody chooses one. */
    static void speak(UI ui, VaadinRequest request) {
        if (request != null) {
            ui.setLocale(Look.fromCookie(cookie(request), request.getLocale()).language());
        }
    }

    static void dress(IndexHtmlResponse response) {
        Look look = Look.fromCookie(cookie(response.getVaadinRequest()), response.getVaadinRequest().getLocale());
        Element root = response.getDocument().selectFirst("html");
        root.attr("lang", look.language().toLanguageTag());
        root.attr("data-theme", look.theme());
        root.attr("data-density", look.density());
        if ("dark".equals(look.theme())) {
            root.attr("theme", "dark");
        }
        response.getDocument().head().prependElement("script").text(
                "if(document.documentElement.dataset.theme==='system'&&matchMedia('(prefers-color-scheme: dark)').matches)"
                        + "document.documentElement.setAttribute('theme','dark');"
                        // A page that the browser kept alive for Back may belong to somebody who has signed out.
                        + "addEventListener('pageshow',function(e){if(e.persisted)location.reload()})");
    }

    private static String cookie(VaadinRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (Look.COOKIE.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
