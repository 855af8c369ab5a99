package kontor.ui.acceptance.browser;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;

/** Every page of a firm's workspace: those of the modules come from their own menus, so a new module is here by itself. */
final class Routes {

    /**
     * A page.
     *
     * @param name    for people and file names
     * @param address inside the workspace
     * @param derived whether it is one of many that the same code makes of definitions
     */
    record Route(String name, String address, boolean derived) {

        Route(String name, String address) {
            this(name, address, false);
        }
    }

    private static final String FIRM = "acme";

    private Routes() {
    }

    /** All of them, as the firm's owner sees them; the records are the oldest of the demo. */
    static List<Route> all() {
        List<Route> routes = new ArrayList<>(List.of(new Route("home", FIRM), new Route("settings", FIRM + "/settings"),
                new Route("list", FIRM + "/m/base/parties"), new Route("form", FIRM + "/m/base/parties/new"),
                new Route("list-in-groups", FIRM + "/m/crm/opportunities?group=stage"),
                new Route("calendar", FIRM + "/m/base/activities?view=calendar"),
                new Route("calendar-agenda", FIRM + "/m/base/activities?view=calendar&at=agenda:2026-11-01")));
        Modules.all().list().stream().flatMap(m -> m.menus().stream())
                .forEach(menu -> routes.add(new Route(name(menu.route()), FIRM + "/" + menu.route(), !menu.page() && !menu.route().contains("?"))));
        Modules.all().definitions().stream().filter(Routes::isInMenu).filter(d -> !d.isLedger() && !"base.member".equals(d.name()))
                .forEach(d -> routes.add(new Route("new-" + d.name(), FIRM + "/m/" + d.module() + "/" + d.plural() + "/new", true)));
        routes.addAll(records());
        routes.add(new Route("not-found", FIRM + "/m/base/parties/none"));
        return routes;
    }

    private static List<Route> records() {
        JsonObject opportunity = first("crm/opportunities?sort=createdAt");
        String party = opportunity.getJsonObject("customer").getString("id");
        return List.of(new Route("record-party", FIRM + "/m/base/parties/" + party),
                new Route("record-party-contacts", FIRM + "/m/base/parties/" + party + "?tab=contacts"),
                new Route("record-opportunity", FIRM + "/m/crm/opportunities/" + opportunity.getString("id")),
                new Route("record-with-lines", FIRM + "/m/crm/quotations/" + first("crm/quotations?filter=state:eq:DRAFT").getString("id")),
                new Route("record-that-stands", FIRM + "/m/accounting/invoices/" + first("accounting/invoices?filter=state:eq:PAID").getString("id")));
    }

    private static JsonObject first(String list) {
        return Api.as(People.ALICE, FIRM).get(list + "&limit=1").json().getJsonArray("items").getJsonObject(0);
    }

    private static boolean isInMenu(EntityDefinition<?> definition) {
        String route = "m/" + definition.module() + "/" + definition.plural();
        return Modules.all().list().stream().flatMap(m -> m.menus().stream()).anyMatch(m -> m.route().equals(route));
    }

    private static String name(String route) {
        return route.replaceFirst("^m/", "").replaceAll("[^a-z]+", "-");
    }
}
