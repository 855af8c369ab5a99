package kontor.provisioning.cli.home;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.provisioning.cli.Failure;

/** The secrets of the installation that a command works on: this machine's own, or those that the environment gives. */
public final class GivenSecrets {

    private GivenSecrets() {
    }

    /**
     * @param settings which installation it is
     * @param environment the environment variables
     * @param needed what the command will ask for
     * @return the secrets
     * @throws Failure naming all that is missing
     */
    public static Secrets of(Settings settings, Map<String, String> environment, Secrets.Name... needed) {
        KontorHome home = new KontorHome(settings.home());
        if (settings.isLocal()) {
            if (!Files.exists(home.secrets())) {
                throw new Failure("There is no installation in " + home.path() + ".", "Start it:  ./kontor start");
            }
            return new Secrets(home.secrets());
        }
        requireSet(environment, "Needed for the installation at " + settings.databaseHost() + ".",
            Arrays.stream(needed).map(Enum::name).toArray(String[]::new));
        return new Secrets(home.secrets(), environment);
    }

    /**
     * @param environment the environment variables
     * @param why what they are needed for, a sentence
     * @param names variables that must have a value
     * @throws Failure naming all that are missing
     */
    public static void requireSet(Map<String, String> environment, String why, String... names) {
        List<String> missing = Arrays.stream(names).filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
        if (!missing.isEmpty()) {
            throw new Failure(missing.stream().collect(Collectors.joining(", ")) + (missing.size() == 1 ? " is" : " are") + " not set.", why);
        }
    }
}
