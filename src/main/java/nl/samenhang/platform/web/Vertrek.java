package nl.samenhang.platform.web;

import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * A browser that leaves while its page is being sent, such as by a click on another link. That is
 * nobody's mistake and nothing to look into. Only what the container says about its own client
 * counts: a connection that breaks towards another system is a failure of ours.
 */
final class Vertrek {

    private static final int DEEP = 8;

    private Vertrek() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(DEEP)
                .anyMatch(
                        t ->
                                t instanceof ClientAbortException
                                        || t instanceof AsyncRequestNotUsableException);
    }
}
