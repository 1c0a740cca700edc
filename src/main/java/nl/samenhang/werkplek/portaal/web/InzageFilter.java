package nl.samenhang.werkplek.portaal.web;

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
import nl.samenhang.platform.security.Inzagevraag;

/** Which part of the log the reader chose. */
public record InzageFilter(
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot,
        Optional<UUID> wie,
        Optional<Handeling> wat) {

    Inzagevraag question(InwonerId inwoner, Positie na) {
        return new Inzagevraag(inwoner, vanaf, tot, wie, wat, na);
    }

    /** Whether the reader sees a part only. */
    public boolean isChosen() {
        return Stream.of(vanaf, tot, wie, wat).anyMatch(Optional::isPresent);
    }

    /** The same choice, from a line on. */
    String query(Positie na) {
        return Stream.of(
                        part("vanaf", vanaf),
                        part("tot", tot),
                        part("wie", wie),
                        part("wat", wat),
                        part("na", Optional.of(na)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Optional<String> part(String naam, Optional<?> waarde) {
        return waarde.map(
                w -> naam + "=" + URLEncoder.encode(w.toString(), StandardCharsets.UTF_8));
    }
}
