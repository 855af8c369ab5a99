package kontor.provisioning.worker;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kontor.provisioning.worker.account.FirstPasswords;
import kontor.provisioning.worker.pool.ReadySchemas;

/** Starts what the worker does by itself as the application starts, and stops it as it stops. */
@WebListener
public class Timetable implements ServletContextListener {

    private static final long TURN_MILLIS = 500;
    private static final long FIGURES_PAUSE_SECONDS = 15;
    private static final long POOL_DELAY_SECONDS = 20;
    private static final long POOL_PAUSE_SECONDS = 15;
    private static final long CLEANING_DELAY_MINUTES = 10;
    private static final long CLEANING_PAUSE_MINUTES = 360;

    @Resource
    ManagedScheduledExecutorService schedule;

    @Inject
    Pump pump;

    @Inject
    CleaningJob cleaning;

    @Inject
    FirstPasswords newcomers;

    @Inject
    ReadySchemas schemas;

    private final List<Future<?>> running = new ArrayList<>();

    @Inject
    Figures figures;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        figures.show();
        running.add(schedule.scheduleWithFixedDelay(pump::turn, TURN_MILLIS, TURN_MILLIS, TimeUnit.MILLISECONDS));
        running.add(schedule.scheduleWithFixedDelay(newcomers::turn, TURN_MILLIS, TURN_MILLIS, TimeUnit.MILLISECONDS));
        running.add(schedule.scheduleWithFixedDelay(figures::look, FIGURES_PAUSE_SECONDS, FIGURES_PAUSE_SECONDS, TimeUnit.SECONDS));
        running.add(schedule.scheduleWithFixedDelay(schemas::fill, POOL_DELAY_SECONDS, POOL_PAUSE_SECONDS, TimeUnit.SECONDS));
        running.add(schedule.scheduleWithFixedDelay(cleaning::run, CLEANING_DELAY_MINUTES, CLEANING_PAUSE_MINUTES, TimeUnit.MINUTES));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        running.forEach(task -> task.cancel(false));
        pump.stop();
        cleaning.stop();
    }
}
