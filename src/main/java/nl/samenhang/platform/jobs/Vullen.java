package nl.samenhang.platform.jobs;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills the demo the first time, after the migrations and before the first page is served. */
@Component
@ConditionalOnProperty("samenhang.demo")
class Vullen implements SmartLifecycle {

    /** Before the web server, which starts in one of the last phases. */
    private static final int BEFORE_WEB_SERVER = 0;

    private static final Logger LOG = LoggerFactory.getLogger(Vullen.class);

    private final List<EersteVulling> vullingen;
    private volatile boolean done;

    Vullen(List<EersteVulling> vullingen) {
        this.vullingen = vullingen;
    }

    @Override
    public void start() {
        for (var vulling : vullingen) {
            if (vulling.isNeeded()) {
                LOG.info("De voorbeeldstad wordt gemaakt. Dat gebeurt alleen de eerste keer.");
                vulling.fill();
            }
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return BEFORE_WEB_SERVER;
    }
}
