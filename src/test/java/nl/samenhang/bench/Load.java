package nl.samenhang.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** Does one thing again and again over a number of connections and keeps how long each took. */
final class Load {

    /** Something that is measured; an exception ends the benchmark. */
    interface Work {
        void run() throws Exception;
    }

    private Load() {}

    /** The times in nanoseconds of everything done in the given time. */
    static long[] measure(int connections, Duration time, Work work) throws Exception {
        var results = new LongStream[connections];
        var failure = new AtomicReference<Exception>();
        var done = new CountDownLatch(connections);
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < connections; i++) {
                var index = i;
                threads.execute(
                        () -> {
                            var times = LongStream.builder();
                            try {
                                while (System.nanoTime() < end && failure.get() == null) {
                                    var start = System.nanoTime();
                                    work.run();
                                    times.add(System.nanoTime() - start);
                                }
                            } catch (Exception e) {
                                failure.compareAndSet(null, e);
                            }
                            results[index] = times.build();
                            done.countDown();
                        });
            }
            done.await();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return Arrays.stream(results).flatMapToLong(times -> times).toArray();
    }
}
