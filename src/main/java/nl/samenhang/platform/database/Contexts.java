package nl.samenhang.platform.database;

import java.util.Optional;
import java.util.function.Supplier;

/** Holds the {@link Verwerkingscontext} of the running thread. */
public final class Contexts {

    private static final ThreadLocal<Verwerkingscontext> CURRENT = new ThreadLocal<>();

    private Contexts() {}

    /** The context of this thread; fails when there is none, so that nothing runs for nobody. */
    public static Verwerkingscontext current() {
        return find().orElseThrow(
                        () -> new IllegalStateException("No Verwerkingscontext on this thread"));
    }

    public static Optional<Verwerkingscontext> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Binds the context until {@link #clear()}; for the web layer, which cannot wrap its work in a
     * call.
     */
    public static void bind(Verwerkingscontext context) {
        CURRENT.set(context);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Runs the work for the given context and puts the former one back. */
    public static <T> T callAs(Verwerkingscontext context, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(context);
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
