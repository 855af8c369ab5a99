package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kontor.provisioning.cli.home.FileTree;

/**
 * The applications of the house, as far as they are built: which archive answers under which path.
 *
 * @param root the checkout
 */
record Applications(Path root) {
    private static final Application WORKER = new Application("worker", "/worker", "provisioning/worker/target/worker.war");
    private static final List<Application> ALL = List.of(
        new Application("site", "/", "ui/site/target/site.war"),
        new Application("workspace", "/app", "ui/workspace/target/workspace.war"),
        new Application("operator", "/operator", "ui/operator/target/operator.war"),
        new Application("api", "/api", "ui/api/target/api.war"),
        WORKER);

    private record Application(String name, String contextRoot, String archive) {
        String configuration() {
            return """
                  <webApplication id="%1$s" name="%1$s" location="%1$s.war" contextRoot="%2$s">
                    <classloader apiTypeVisibility="spec, ibm-api, api, stable, third-party"/>
                  </webApplication>
                """.formatted(name, contextRoot);
        }
    }

    /** @return true if the worker is built: it alone gets the migrator's password and may manage accounts */
    boolean haveWorker() {
        return Files.exists(root.resolve(WORKER.archive()));
    }

    /** @return the names of the applications that are built */
    List<String> names() {
        return built().stream().map(Application::name).toList();
    }

    /**
     * Copies what is built to the server and tells the server of it.
     *
     * @param server the server's folder
     * @param configuration folder with the parts of the server's configuration
     * @throws IOException if the disk fails
     */
    void deploy(Path server, Path configuration) throws IOException {
        StringBuilder xml = new StringBuilder("<server description=\"Applications that are built\">\n");
        for (Application application : built()) {
            FileTree.refresh(root.resolve(application.archive()), server.resolve("apps").resolve(application.name() + ".war"));
            xml.append(application.configuration());
        }
        Path overrides = server.resolve("configDropins/overrides");
        Files.createDirectories(overrides);
        Files.writeString(overrides.resolve("applications.xml"), xml.append("</server>\n"));
        if (haveWorker()) {
            FileTree.refresh(configuration.resolve("worker.xml"), overrides.resolve("worker.xml"));
        }
    }

    private List<Application> built() {
        List<Application> built = new ArrayList<>(ALL);
        built.removeIf(application -> !Files.exists(root.resolve(application.archive())));
        return built;
    }
}
