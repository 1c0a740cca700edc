package nl.samenhang.bench;

import java.util.concurrent.Semaphore;

/**
 * As many as the pool has connections. Who asks the database in a tight loop waits here in turn,
 * and it counts: the pool itself favours whoever had a connection just now.
 */
final class Seats {

    private static final Semaphore FREE = new Semaphore(10, true);

    private Seats() {}

    /** Work that needs a connection. */
    interface Work<X extends Exception> {
        void run() throws X;
    }

    static <X extends Exception> void take(Work<X> work) throws X {
        FREE.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            FREE.release();
        }
    }
}
