package kontor.ui.scenarios.house;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kontor.platform.testing.mutation.Guard;
import kontor.ui.scenarios.isolation.Tries;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.story.Stories;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive of all scenarios: the API as it ships, and beside it the stories, the tries and who acts in them. */
public final class ScenarioArchive {

    // The runner of the stories is no program with a token; all else is as in the archive that ships.
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint>
                <web-resource-collection><web-resource-name>all</web-resource-name><url-pattern>/*</url-pattern></web-resource-collection>
                <auth-constraint><role-name>**</role-name></auth-constraint>
              </security-constraint>
              <security-constraint>
                <web-resource-collection><web-resource-name>stories</web-resource-name><url-pattern>/ArquillianServletRunnerEE9/*</url-pattern></web-resource-collection>
              </security-constraint>
              <login-config><auth-method>MP-JWT</auth-method></login-config>
            </web-app>
            """;
    private static final String BEANS_XML = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated">
              <alternatives><class>kontor.platform.core.security.SystemRunner</class></alternatives>
            </beans>
            """;
    private static final String ANNOTATED = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";
    // What the engine needs to switch modules, and the tests to speak.
    private static final List<String> LIBRARIES = List.of("kontor-engine", "liquibase-core", "opencsv", "commons-text", "commons-lang3",
            "commons-collections4", "commons-io", "jaxb-api", "snakeyaml", "assertj-core", "byte-buddy-1", "byte-buddy-agent", "asm-9");

    // By its final name when it was built in the same run, by its artifact's when it comes from a repository.
    private static final String WORKER = "(worker-classes|kontor-worker)";

    private ScenarioArchive() {
    }

    /** The archive. */
    public static WebArchive archive() {
        Path root = Path.of(System.getProperty("kontor.root"));
        JavaArchive pump = ShrinkWrap.create(ZipImporter.class, "delivery.jar").importFrom(jar(WORKER).toFile(), Filters.include(".*/worker/(delivery/.*|ModuleHandling.*)"))
                .as(JavaArchive.class).addAsManifestResource(new StringAsset(ANNOTATED), "beans.xml");
        return ShrinkWrap.create(ZipImporter.class, "api.war").importFrom(root.resolve("ui/api/target/api.war").toFile()).as(WebArchive.class)
                .setWebXML(new StringAsset(WEB_XML)).addAsWebInfResource(new StringAsset(BEANS_XML), "beans.xml")
                .addPackages(false, Persona.class.getPackage(), Stories.class.getPackage(), Tries.class.getPackage(), Guard.class.getPackage())
                .addAsLibraries(pump)
                .addAsLibraries(LIBRARIES.stream().map(name -> jar(name).toFile()).toArray(File[]::new));
    }

    /** The library of that name that this test runs with. */
    static Path jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName().toString().matches(name + ".*\\.jar")).findFirst()
                .orElseThrow(() -> new IllegalStateException("No library " + name));
    }
}
