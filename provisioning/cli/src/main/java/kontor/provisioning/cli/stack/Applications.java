package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kontor.provisioning.cli.home.FileTree;

/**
 * The applications that a server gets, as far as they are built: which archive answers under which path.
 *
 * @param all what is to be deployed
 */
record Applications(List<Application> all) {
    private static final String WORKER = "worker";

    /**
     * An application.
     *
     * @param name its name
     * @param contextRoot path that it answers under
     * @param archive the WAR that the build makes
     */
    record Application(String name, String contextRoot, Path archive) {
        String configuration() {
            return """
                  <webApplication id="%1$s" name="%1$s" location="%1$s.war" contextRoot="%2$s">
                    <classloader apiTypeVisibility="spec, ibm-api, api, stable, third-party"/>
                  </webApplication>
                """.formatted(name, contextRoot);
        }
    }

    /**
     * @param root the checkout
     * @return the applications of the house
     */
    static Applications house(Path root) {
        return new Applications(List.of(
            new Application("site", "/", root.resolve("ui/site/target/site.war")),
            new Application("workspace", "/app", root.resolve("ui/workspace/target/workspace.war")),
            new Application("operator", "/operator", root.resolve("ui/operator/target/operator.war")),
            api(root),
            new Application(WORKER, "/worker", root.resolve("provisioning/worker/target/worker.war"))));
    }

    /**
     * @param root the checkout
     * @return the API
     */
    static Application api(Path root) {
        return new Application("api", "/api", root.resolve("ui/api/target/api.war"));
    }

    /** @return true if the worker is built: it alone gets the migrator's password and may manage accounts */
    boolean haveWorker() {
        return built().stream().anyMatch(application -> application.name().equals(WORKER));
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
            FileTree.refresh(application.archive(), server.resolve("apps").resolve(application.name() + ".war"));
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
        return all.stream().filter(application -> Files.exists(application.archive())).toList();
    }
}
