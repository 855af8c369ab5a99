package kontor.ui.acceptance.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;

/**
 * People who write as fast as they can: each makes a customer, a deal with it, and wins the deal. What was acknowledged
 * is noted by its id; what was sent and not acknowledged is noted with its key, so that it can be sent again.
 */
final class Writers {

    private static final String PARTIES = "base/parties";
    private static final String DEALS = "crm/opportunities";

    private final Api api;
    private final String mark;
    private final int count;
    private final ExecutorService threads;
    private final CountDownLatch enough;
    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Request> unknown = new ConcurrentLinkedQueue<>();
    private volatile boolean resting;

    /** {@code count} people, whose records bear {@code mark} in their names. */
    Writers(Api api, String mark, int count, int enough) {
        this.api = api;
        this.mark = mark;
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
        this.enough = new CountDownLatch(enough);
    }

    /** They write until {@code interruption} is over, which comes once they have made enough. Errors: they make no progress. */
    void write(Interruption interruption) throws Exception {
        for (int i = 0; i < count; i++) {
            threads.submit(this::keepWriting);
        }
        if (!enough.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The writers made no progress");
        }
        interruption.run();
        resting = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("A request has no end");
        }
    }

    /** What happens meanwhile. */
    @FunctionalInterface
    interface Interruption {
        void run() throws Exception;
    }

    /** All at once and once each: what was not acknowledged is sent again. The statuses of the answers. */
    List<Integer> sendAgain(Api again) throws Exception {
        ExecutorService together = Executors.newFixedThreadPool(count);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : together.invokeAll(unknown.stream().map(request -> (java.util.concurrent.Callable<Integer>) () -> {
                Answer told = request.send(again);
                note(request, told);
                return told.status();
            }).toList())) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            together.shutdownNow();
        }
    }

    /** Ids of what was acknowledged, by the key of the request. */
    Map<String, UUID> acknowledged() {
        return acknowledged;
    }

    /** Whoever gets no acknowledgement stops, and waits to be told what became of it. */
    private void keepWriting() {
        boolean answered = true;
        while (answered && !resting) {
            answered = dealWon();
        }
    }

    private boolean dealWon() {
        String name = mark + " " + UUID.randomUUID();
        Answer party = sent(Request.of(PARTIES, "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\"}", null));
        if (party == null) {
            return false;
        }
        Answer deal = sent(Request.of(DEALS, "{\"name\":\"" + name + "\",\"customer\":\"" + party.id()
                + "\",\"amount\":{\"amount\":\"100.00\",\"currency\":\"EUR\"}}", null));
        return deal != null && sent(Request.of(DEALS + "/" + deal.id() + "/actions/win", "", deal.etag())) != null;
    }

    /** The answer; null if it was not acknowledged. */
    private Answer sent(Request request) {
        try {
            Answer answer = request.send(api);
            if (note(request, answer)) {
                return answer;
            }
        } catch (IllegalStateException noAnswer) {
            // The connection broke: nobody knows whether it was carried out.
        }
        unknown.add(request);
        return null;
    }

    private boolean note(Request request, Answer answer) {
        if (answer.status() / 100 != 2) {
            return false;
        }
        acknowledged.put(request.key(), UUID.fromString(answer.id()));
        enough.countDown();
        return true;
    }
}
