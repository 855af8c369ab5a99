package kontor.provisioning.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells the user step by step what is being done, and how long each took. */
public final class Progress {
    private static final int REMINDER_SECONDS = 30;
    private static final ScheduledExecutorService REMINDERS = Executors.newSingleThreadScheduledExecutor(Progress::daemon);

    private final PrintStream out;

    /** @param out where to print */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /**
     * Does a step and tells of it: one line when it begins if it may take long, one when it is done.
     *
     * @param what the step, for example "PostgreSQL: starting"
     * @param step the work
     * @param <T> its result
     * @return the result
     */
    public <T> T step(String what, Supplier<T> step) {
        say(what + " …");
        long begin = System.nanoTime();
        Future<?> reminder = REMINDERS.scheduleAtFixedRate(() -> say(what + " … " + seconds(begin) + " s so far"),
            REMINDER_SECONDS, REMINDER_SECONDS, TimeUnit.SECONDS);
        try {
            T result = step.get();
            say(String.format(Locale.ROOT, "%s: done (%.1f s)", what, (System.nanoTime() - begin) / 1e9));
            return result;
        } finally {
            reminder.cancel(false);
        }
    }

    /**
     * Does a step and tells of it.
     *
     * @param what the step
     * @param step the work
     */
    public void step(String what, Runnable step) {
        step(what, () -> {
            step.run();
            return null;
        });
    }

    /** @param line a line of information */
    public synchronized void say(String line) {
        out.println("  " + line);
        out.flush();
    }

    private static long seconds(long begin) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
