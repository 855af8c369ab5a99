package kontor.platform.core.metric;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Figures of the whole server: memory, threads, pools of connections as the container tells them. */
final class ServerFigures {

    private static final Map<String, String> POOL = Map.of("ManagedConnectionCount", "kontor_pool_connections",
            "FreeConnectionCount", "kontor_pool_free", "WaitTime", "kontor_pool_wait_milliseconds");

    private ServerFigures() {
    }

    static Map<String, Long> read() {
        Map<String, Long> all = new TreeMap<>();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        all.put("kontor_heap_used_bytes", heap.getUsed());
        all.put("kontor_heap_max_bytes", heap.getMax());
        all.put("kontor_threads", (long) ManagementFactory.getThreadMXBean().getThreadCount());
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            for (ObjectName pool : server.queryNames(new ObjectName("WebSphere:type=ConnectionPoolStats,*"), null)) {
                for (Map.Entry<String, String> figure : POOL.entrySet()) {
                    if (server.getAttribute(pool, figure.getKey()) instanceof Number number) {
                        all.put(figure.getValue() + "{pool=\"" + pool.getKeyProperty("name") + "\"}", number.longValue());
                    }
                }
            }
        } catch (JMException unknown) {
            all.put("kontor_pool_unreadable", 1L);
        }
        return all;
    }
}
