package nl.samenhang.werkplek.toezicht.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Logvraag;

/** Which lines of the log the privacy officer chose. */
public record LogFilter(
        Optional<UUID> medewerker,
        Optional<UUID> inwoner,
        Optional<Handeling> wat,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot,
        Optional<Boolean> noodknop) {

    static final LogFilter ALL =
            new LogFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    Logvraag question(Positie na) {
        return new Logvraag(
                medewerker,
                inwoner.map(InwonerId::new),
                wat,
                vanaf,
                tot,
                noodknop.orElse(false),
                na);
    }

    /** Whether the reader sees a part only. */
    public boolean isChosen() {
        return !equals(ALL);
    }

    /** The address of the same choice, from a line on. */
    String url(Positie na) {
        return Stream.of(
                        part("medewerker", medewerker),
                        part("inwoner", inwoner),
                        part("wat", wat),
                        part("vanaf", vanaf),
                        part("tot", tot),
                        part("noodknop", noodknop),
                        part("na", Optional.of(na)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", "/beheer/logboek?", ""));
    }

    private static Optional<String> part(String naam, Optional<?> waarde) {
        return waarde.map(
                w -> naam + "=" + URLEncoder.encode(w.toString(), StandardCharsets.UTF_8));
    }
}
