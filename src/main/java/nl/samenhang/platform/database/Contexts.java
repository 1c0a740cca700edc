package nl.samenhang.platform.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds the {@link Verwerkingscontext} of the running thread. */
public final class Contexts {

    private static final ThreadLocal<Bound> CURRENT = new ThreadLocal<>();

    /** A context with what was read under it, when it remembers that. */
    private record Bound(
            Verwerkingscontext context, Spoor spoor, Optional<Map<Key, Object>> read) {}

    private record Key(Class<?> what, Object id) {}

    private Contexts() {}

    /** The context of this thread; fails when there is none, so that nothing runs for nobody. */
    public static Verwerkingscontext current() {
        return find().orElseThrow(
                        () -> new IllegalStateException("No Verwerkingscontext on this thread"));
    }

    public static Optional<Verwerkingscontext> find() {
        return Optional.ofNullable(CURRENT.get()).map(Bound::context);
    }

    /**
     * Binds the context until {@link #clear()}; for the web layer, which cannot wrap its work in a
     * call.
     */
    public static void bind(Verwerkingscontext context) {
        bind(context, Spoor.own());
    }

    /** The same, for work of which more is known than who does it. */
    public static void bind(Verwerkingscontext context, Spoor spoor) {
        CURRENT.set(new Bound(context, spoor, Optional.empty()));
    }

    /**
     * Binds the context of a request that only shows something: until {@link #clear()} what goes
     * through {@link #readOnce} is read from the database once, however many sections of a page ask
     * for it.
     */
    public static void bindForShowing(Verwerkingscontext context, Spoor spoor) {
        CURRENT.set(new Bound(context, spoor, Optional.of(new HashMap<>())));
    }

    /** Whether the running request only shows something. */
    public static boolean isForShowing() {
        return Optional.ofNullable(CURRENT.get()).flatMap(Bound::read).isPresent();
    }

    /** What is known by this id, read now or earlier in a request that only shows something. */
    @SuppressWarnings("unchecked") // one key has one reader, hence one type
    public static <T> T readOnce(Class<?> what, Object id, Supplier<T> read) {
        var bound = CURRENT.get();
        if (bound == null || bound.read().isEmpty()) {
            return read.get();
        }
        var known = bound.read().get();
        var key = new Key(what, id);
        var value = known.get(key);
        if (value == null) {
            value = read.get();
            known.put(key, value);
        }
        return (T) value;
    }

    /** By what the lines in the log of this work are found together. */
    public static Spoor spoor() {
        var bound = CURRENT.get();
        return bound == null ? Spoor.own() : bound.spoor();
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Runs the work for the given context and puts the former one back. */
    public static <T> T callAs(Verwerkingscontext context, Supplier<T> work) {
        var before = CURRENT.get();
        bind(context, before == null ? Spoor.own() : before.spoor());
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Runs the work for the given context and puts the former one back. */
    public static void runAs(Verwerkingscontext context, Runnable work) {
        callAs(
                context,
                () -> {
                    work.run();
                    return true;
                });
    }
}
