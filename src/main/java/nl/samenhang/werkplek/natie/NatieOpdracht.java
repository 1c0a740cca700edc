package nl.samenhang.werkplek.natie;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ./run natie --inwoners N}: makes a nation for benchmarks in an empty data folder. */
@Component
class NatieOpdracht implements Opdracht {

    private static final long MOST = 18_000_000;
    private static final long SEED = 2026;
    private static final int STREAMS = 2;
    private static final double GIGA = 1e9;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Natielading lading;
    private final ObjectProvider<Scheduler> jobs;
    private final DatabaseAddress address;
    private final Clock clock;

    NatieOpdracht(
            Natielading lading,
            ObjectProvider<Scheduler> jobs,
            DatabaseAddress address,
            Clock clock) {
        this.lading = lading;
        this.jobs = jobs;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String naam() {
        return "natie";
    }

    @Override
    public String uitleg() {
        return "--inwoners N [--gemeente CODE] [--data MAP] [--seed S]   maakt een verzonnen land om snelheid te meten";
    }

    @Override
    public int run(List<String> argumenten) {
        var inwoners = number(argumenten, "--inwoners");
        var zaad = number(argumenten, "--seed");
        if (inwoners.filter(n -> n >= 1 && n <= MOST).isEmpty()) {
            throw new Refusal(Tekst.of("natie.weigering.inwoners", String.valueOf(MOST)));
        }
        try {
            make(
                    new Opzet(
                            inwoners.get(),
                            gemeente(argumenten),
                            zaad.orElse(SEED),
                            LocalDate.now(clock)));
            return 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void make(Opzet asked) throws SQLException {
        var begin = System.nanoTime();
        var opzet = known(asked);
        // Jobs would wait for tables that have no keys yet.
        jobs.ifAvailable(Scheduler::pause);
        var copied = lading.fill(opzet, STREAMS, IO::println);
        var seconds = (System.nanoTime() - begin) / GIGA;
        var bare = copied > 0 ? lading.bare(opzet, STREAMS) : 0;
        try (var connection = address.connectAsOwner()) {
            var manifest = new Manifest(connection);
            report(manifest.telling(), manifest.size(), seconds);
            if (copied > 0) {
                figure("natie-personen", copied / seconds, bare);
            }
        }
    }

    /** An earlier filling of the same nation goes on; another one is refused. */
    private Opzet known(Opzet asked) throws SQLException {
        try (var connection = address.connectAsOwner()) {
            var manifest = new Manifest(connection);
            if (manifest.holdsOthers()) {
                throw new Refusal(Tekst.of("natie.weigering.niet-leeg"));
            }
            var known = manifest.opzet().orElse(asked);
            if (!known.isOfOneNationWith(asked)) {
                throw new Refusal(
                        Tekst.of(
                                "natie.weigering.andere",
                                String.valueOf(known.inwoners()),
                                String.valueOf(known.zaad())));
            }
            return known;
        }
    }

    private static void report(Manifest.Telling telling, long size, double seconds) {
        IO.println(
                String.format(
                        DUTCH,
                        "Klaar in %s: %,d personen, %,d rijen, %.2f GB; %,.0f byte per persoon.",
                        Voortgang.duration(seconds),
                        telling.personen(),
                        telling.rijen(),
                        size / GIGA,
                        (double) size / telling.personen()));
    }

    /** In the form of the benchmarks: against plain COPY of the same rows. */
    private static void figure(String name, double perSecond, double bare) {
        IO.println(
                String.format(
                        Locale.ROOT,
                        "figure %s %.0f persons/s reference %.0f ratio %.2f",
                        name,
                        perSecond,
                        bare,
                        perSecond / bare));
    }

    private static Optional<String> gemeente(List<String> argumenten) {
        var place = argumenten.indexOf("--gemeente");
        if (place < 0) {
            return Optional.empty();
        }
        var code = place + 1 < argumenten.size() ? argumenten.get(place + 1) : "";
        if (Gemeentelijst.read().only(Optional.of(code)).gemeenten().isEmpty()) {
            throw new Refusal(Tekst.of("natie.weigering.gemeente", code));
        }
        return Optional.of(code);
    }

    private static Optional<Long> number(List<String> argumenten, String name) {
        var place = argumenten.indexOf(name);
        if (place < 0) {
            return Optional.empty();
        }
        var text = place + 1 < argumenten.size() ? argumenten.get(place + 1) : "";
        var plain = text.replace(".", "").replace("_", "");
        if (!NUMBER.matcher(plain).matches()) {
            throw new Refusal(Tekst.of("natie.weigering.getal", name, text));
        }
        return Optional.of(Long.parseLong(plain));
    }
}
