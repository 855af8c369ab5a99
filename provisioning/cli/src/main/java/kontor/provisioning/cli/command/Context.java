package kontor.provisioning.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import kontor.provisioning.cli.Progress;
import kontor.provisioning.cli.home.Settings;
import kontor.provisioning.cli.stack.LocalStack;

/**
 * What every command is given.
 *
 * @param root the checkout
 * @param stackFolder the folder that the build makes for the stack: server configuration, themes, libraries
 * @param environment the environment variables
 * @param out where answers are printed
 */
public record Context(Path root, Path stackFolder, Map<String, String> environment, PrintStream out) {

    /** @return the settings of the environment */
    public Settings settings() {
        return Settings.from(environment, root);
    }

    /** @return the local stack of these settings */
    LocalStack stack() {
        return new LocalStack(settings(), stackFolder, new Progress(out));
    }
}
