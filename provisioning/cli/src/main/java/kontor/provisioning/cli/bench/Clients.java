package kontor.provisioning.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kontor.provisioning.cli.Failure;

/** Clients that ask one after the other, each as soon as it has its answer. */
final class Clients implements AutoCloseable {
    /** How many ask at the same time. */
    static final int NUMBER = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(NUMBER, Clients::daemon);

    /** What a client does again and again. */
    @FunctionalInterface
    interface Work {
        /**
         * One request, from asking to having the whole answer.
         *
         * @param client number of the client, from 0
         * @throws Exception if the answer is not the right one
         */
        void once(int client) throws Exception;
    }

    /**
     * What the clients did.
     *
     * @param requests answers that they got
     * @param seconds how long it took
     */
    record Turn(long requests, double seconds) {
        double perSecond() {
            return requests / seconds;
        }
    }

    /**
     * Lets all clients work for a while.
     *
     * @param work what each does
     * @param time how long; a request that has begun is finished, and each makes one at least; less if what they use up is used up
     * @return what they did
     * @throws Failure if a request failed
     */
    Turn run(Work work, Duration time) {
        long begin = System.nanoTime();
        long until = begin + time.toNanos();
        long requests = all(client -> {
            long done = 0;
            try {
                do {
                    work.once(client);
                    done++;
                } while (System.nanoTime() < until);
            } catch (Pool.NothingLeft end) {
                return done;
            }
            return done;
        });
        return new Turn(requests, (System.nanoTime() - begin) / 1e9);
    }

    /**
     * Lets all clients work until nothing is left.
     *
     * @param requests what is to be done; empty when this returns
     * @throws Failure if a request failed
     */
    void exhaust(Queue<Runnable> requests) {
        all(client -> {
            long done = 0;
            for (Runnable next = requests.poll(); next != null; next = requests.poll()) {
                next.run();
                done++;
            }
            return done;
        });
    }

    /** What one client does; tells how many requests it carried out. */
    private interface Shift {
        long work(int client) throws Exception;
    }

    private long all(Shift shift) {
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < NUMBER; i++) {
            int client = i;
            running.add(threads.submit(() -> shift.work(client)));
        }
        long requests = 0;
        for (Future<Long> one : running) {
            requests += result(one);
        }
        return requests;
    }

    private static long result(Future<Long> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure failure ? failure
                : new Failure("A request of the benchmark failed: " + e.getCause(), "With KONTOR_DEBUG=1 it tells more.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The benchmark was interrupted.", "Start it again:  ./kontor bench", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "client");
        thread.setDaemon(true);
        return thread;
    }
}
