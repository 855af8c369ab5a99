package kontor.provisioning.cli.stack;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kontor.provisioning.cli.Failure;

/**
 * Watches over the parts while the command stays in the foreground.
 *
 * @param stack the running stack
 */
public record Supervision(LocalStack stack) {
    private static final long BETWEEN_LOOKS_NANOS = 1_000_000_000L;

    /**
     * Returns when the parts were stopped on purpose by another command; Ctrl-C ends the process meanwhile.
     *
     * @throws Failure if a part died; the others have been stopped then
     */
    public void watch() {
        Optional<Part> dead = Optional.empty();
        while (dead.isEmpty()) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            dead = stack.parts().stream().filter(part -> part.process().isEmpty()).findFirst();
        }
        if (!stack.home().isStopRequested()) {
            Failure failure = new PartDied(dead.get(), "has ended by itself or was killed");
            stop();
            throw failure;
        }
        while (stack.parts().stream().anyMatch(part -> part.process().isPresent())) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private void stop() {
        try {
            stack.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
