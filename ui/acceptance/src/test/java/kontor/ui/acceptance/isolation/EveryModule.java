package kontor.ui.acceptance.isolation;

import java.util.List;
import java.util.stream.Stream;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.House;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Globex has every module on for as long as a class runs: of one that is off, nothing could be shown to be kept apart. */
final class EveryModule implements BeforeAllCallback, AfterAllCallback {

    private static final String FIRM = "globex";

    private List<String> added = List.of();

    @Override
    public void beforeAll(ExtensionContext context) {
        String on = Api.as(People.GINA, FIRM).get("me").json().getJsonArray("modules").toString();
        added = Modules.all().list().stream().map(BusinessModule::id).filter(module -> !on.contains("\"" + module + "\"")).toList();
        change("enable");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        change("disable");
    }

    private void change(String how) {
        if (!added.isEmpty()) {
            House.shared().command(Stream.concat(Stream.of("tenant", how, FIRM), added.stream()).toArray(String[]::new));
        }
    }
}
