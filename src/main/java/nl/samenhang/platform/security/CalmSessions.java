package nl.samenhang.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Login sessions in the database that are read once and written only when there is something to
 * write: the library reads each session twice per request and writes and flushes it to disk for the
 * new moment of last use. That moment is kept to the minute, so a session ends between 29 and 30
 * minutes after its last use.
 */
class CalmSessions implements SessionRepository<CalmSessions.Calm> {

    private static final Duration PRECISION = Duration.ofMinutes(1);

    /** The sessions of the running request; none outside a request. */
    private static final ThreadLocal<Map<String, Calm>> REQUEST = new ThreadLocal<>();

    /** Whether this thread reads a session now; one statement needs no transaction around it. */
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final SessionRepository<Session> sessions;

    @SuppressWarnings("unchecked") // it gets back the sessions that it gave out
    CalmSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = (SessionRepository<Session>) (SessionRepository<?>) sessions;
    }

    /** Work that may throw what a filter may throw. */
    interface Work<X extends Exception, Y extends Exception> {
        void run() throws X, Y;
    }

    /** During this work each session is read once. */
    static <X extends Exception, Y extends Exception> void duringRequest(Work<X, Y> work)
            throws X, Y {
        if (REQUEST.get() != null) {
            work.run();
            return;
        }
        REQUEST.set(new HashMap<>());
        try {
            work.run();
        } finally {
            REQUEST.remove();
        }
    }

    @Override
    public Calm createSession() {
        return new Calm(sessions.createSession());
    }

    @Override
    public void save(Calm session) {
        sessions.save(session.session());
        keep(session);
    }

    @Override
    public @Nullable Calm findById(String id) {
        var known = Optional.ofNullable(REQUEST.get()).map(read -> read.get(id));
        if (known.isPresent()) {
            return known.get();
        }
        var found = Optional.ofNullable(read(id)).map(Calm::new);
        found.ifPresent(CalmSessions::keep);
        return found.orElse(null);
    }

    private @Nullable Session read(String id) {
        READING.set(true);
        try {
            return sessions.findById(id);
        } finally {
            READING.remove();
        }
    }

    static boolean isReading() {
        return READING.get();
    }

    @Override
    public void deleteById(String id) {
        Optional.ofNullable(REQUEST.get()).ifPresent(read -> read.remove(id));
        sessions.deleteById(id);
    }

    private static void keep(Calm session) {
        Optional.ofNullable(REQUEST.get()).ifPresent(read -> read.put(session.getId(), session));
    }

    /** A session whose moment of last use changes once a minute. */
    record Calm(Session session) implements Session {

        @Override
        public void setLastAccessedTime(Instant moment) {
            if (session.getLastAccessedTime().plus(PRECISION).isBefore(moment)) {
                session.setLastAccessedTime(moment);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
