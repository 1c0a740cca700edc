package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many pages with data of people somebody may open in ten minutes: more than anybody reads, and
 * far less than a program takes. Counted on each node; what a day of looking adds up to is seen by
 * the rules of the privacy officer.
 */
@Component
class Raadpleegtempo implements HandlerInterceptor {

    private static final String SETTING = "samenhang.paginas-per-tien-minuten";
    private static final int NORMAL = 600;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Tempo pages = new Tempo();
    private final Tempo lines = new Tempo();
    private final Environment environment;
    private final Clock clock;

    Raadpleegtempo(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && showsPeople(method)) {
            ContextInterceptor.currentUser().ifPresent(wie -> count(wie, response));
        }
        return true;
    }

    private void count(Gebruiker wie, HttpServletResponse response) {
        var most = environment.getProperty(SETTING, Integer.class, NORMAL);
        if (most <= 0 || !isPerson(wie)) {
            return;
        }
        var key = wie.actor().toString();
        pages.take(key, most, PERIOD, clock.instant())
                .ifPresent(
                        wait -> {
                            response.setHeader(
                                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                            var first =
                                    lines.take(key, 1, Duration.ofMinutes(1), clock.instant())
                                            .isEmpty();
                            throw new TeSnel(first);
                        });
    }

    /** Systems of others have a pace of their own, that was agreed with them. */
    private static boolean isPerson(Gebruiker wie) {
        return wie.soort().equals("MEDEWERKER") || wie.soort().equals("INWONER");
    }

    private static boolean showsPeople(HandlerMethod method) {
        var doel = Handlerplicht.of(method).doel();
        return !doel.equals(Verwerking.GEEN) && !doel.equals("inloggen");
    }
}
