package kontor.provisioning.cli.command;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kontor.provisioning.cli.process.ProcessIdentity;
import kontor.provisioning.cli.stack.LocalStack;
import kontor.provisioning.cli.stack.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells which part runs and serves. */
@Command(name = "status", description = "Tell which part runs. Exit code 0 if all serve, 3 if not.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
    private static final int NOT_SERVING = 3;
    private final Context context;

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    /** @param context where we are */
    public StatusCommand(Context context) {
        this.context = context;
    }

    /** How a part is, asked once. */
    private record State(Part part, long pid, String word) {
        static State of(Part part) {
            long pid = part.process().map(ProcessIdentity::pid).orElse(0L);
            return new State(part, pid, pid == 0 ? "stopped" : part.isReady() ? "serving" : "not answering");
        }
    }

    @Override
    public Integer call() {
        LocalStack stack = context.stack();
        List<State> states = stack.parts().stream().map(State::of).toList();
        boolean serving = states.stream().allMatch(state -> state.word().equals("serving"));
        if (json) {
            context.out().println(toJson(stack, states, serving));
        } else {
            context.out().println("Home " + stack.home().path());
            states.forEach(this::print);
        }
        return serving ? 0 : NOT_SERVING;
    }

    private void print(State state) {
        context.out().printf(Locale.ROOT, "  %-14s %-14s port %-6d %s%n", state.part().title(), state.word(),
            state.part().port(), state.pid() == 0 ? "" : "process " + state.pid());
    }

    private static String toJson(LocalStack stack, List<State> states, boolean serving) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        for (State state : states) {
            JsonObjectBuilder part = Json.createObjectBuilder().add("name", state.part().name())
                .add("state", state.word()).add("port", state.part().port()).add("log", state.part().log().toString());
            parts.add(state.pid() == 0 ? part.addNull("pid") : part.add("pid", state.pid()));
        }
        return Json.createObjectBuilder().add("serving", serving).add("home", stack.home().path().toString())
            .add("baseUrl", stack.settings().baseUrl()).add("issuer", stack.settings().issuer())
            .add("parts", parts).build().toString();
    }
}
