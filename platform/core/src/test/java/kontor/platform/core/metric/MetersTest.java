package kontor.platform.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetersTest {

    @Test
    void figuresAddUpAndLabelsCannotBreakOut() {
        Meters.count("test_total", "code", "platform.too-much");
        Meters.count("test_total", "code", "platform.too-much");
        Meters.count("test_total", "code", "x\"} 1\nforged 9");
        Meters.watch("test_now", () -> 7);
        assertThat(Meters.read()).containsEntry("test_total{code=\"platform.too-much\"}", 2L).containsEntry("test_now", 7L);
        assertThat(Meters.read().keySet()).noneMatch(name -> name.contains("\n")).contains("test_total{code=\"x___1_forged_9\"}");
    }

    @Test
    void theServersOwnFiguresAreThere() {
        assertThat(ServerFigures.read()).containsKeys("kontor_heap_used_bytes", "kontor_threads");
    }

    @Test
    void onlyTheTokenOpensThem() {
        assertThat(MetricsServlet.permitted("a-token-of-enough-length", "Bearer a-token-of-enough-length")).isTrue();
        assertThat(MetricsServlet.permitted("a-token-of-enough-length", "Bearer another")).isFalse();
        assertThat(MetricsServlet.permitted("a-token-of-enough-length", null)).isFalse();
        assertThat(MetricsServlet.permitted("", "Bearer ")).as("no token set, nothing to see").isFalse();
        assertThat(MetricsServlet.permitted("short", "Bearer short")).isFalse();
    }
}
