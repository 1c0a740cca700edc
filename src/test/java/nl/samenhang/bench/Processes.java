package nl.samenhang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks at a process with all its children, as Linux counts them. */
final class Processes {

    private Processes() {}

    /**
     * The memory of the process and all its children in megabytes, shared pages divided over those
     * who share them (proportional set size).
     */
    static double megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Processes::kilobytes)
                        .sum()
                / 1024.0;
    }

    private static long kilobytes(ProcessHandle process) {
        try (var lines =
                Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
