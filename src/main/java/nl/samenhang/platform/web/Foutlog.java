package nl.samenhang.platform.web;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes what broke under a number that the person can read out. Messages of exceptions may quote
 * what somebody typed; so the log has the kinds of the exceptions and the places in the code, and
 * the messages only at level debug, which production does not use.
 */
@Component
class Foutlog {

    private static final Logger LOG = LoggerFactory.getLogger(Foutlog.class);
    private static final int FRAMES = 25;

    private final SecureRandom random = new SecureRandom();

    String write(String method, Throwable cause) {
        var nummer =
                Integer.toString(random.nextInt(36 * 36 * 36 * 36 * 36, Integer.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT);
        if (LOG.isErrorEnabled()) {
            LOG.error("Storing {} bij {}: {}", nummer, method, trace(cause));
        }
        LOG.debug("Storing {}", nummer, cause);
        return nummer;
    }

    private static String trace(Throwable cause) {
        return Stream.iterate(cause, t -> t != null, Throwable::getCause)
                .limit(8)
                .map(t -> t.getClass().getName() + frames(t))
                .collect(Collectors.joining("\n caused by "));
    }

    private static String frames(Throwable t) {
        return Stream.of(t.getStackTrace())
                .limit(FRAMES)
                .map(f -> "\n    at " + f)
                .collect(Collectors.joining());
    }
}
