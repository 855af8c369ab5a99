package kontor.ui.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sites as the tests need them, built from the sources of this module. */
final class Sites {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private Sites() {
    }

    /** An installation on somebody's own machine. */
    static Site local() {
        return new Site(new Settings(true, "http://localhost:9080"), assets(), Optional.of(DemoHouse.load()));
    }

    /** The installation that firms rent. */
    static Site hosted() {
        return new Site(new Settings(false, "https://kontor.example"), assets(), Optional.empty());
    }

    /** The assets of the sources. */
    static Assets assets() {
        return new Assets(Sites::open);
    }

    private static InputStream open(String path) {
        try {
            return Files.newInputStream(WEBAPP.resolve(path.substring(1)));
        } catch (IOException e) {
            return null;
        }
    }
}
