package kontor.ui.workspace;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** What every page of the workspace begins with: theme, icons and the manifest for installing it. */
@Theme("kontor")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.addFavIcon("icon", "brand/kontor-mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
