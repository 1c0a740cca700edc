package nl.samenhang.werkplek.toezicht.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Inlogvraag;

/** Which lines of the log of log-ins somebody chose. */
public record InlogFilter(
        Optional<UUID> wie,
        Optional<String> kenmerk,
        Optional<String> adres,
        Optional<Inloggebeurtenis> wat,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot) {

    static final String PAD = "/beheer/inlogboek";

    static final InlogFilter ALL =
            new InlogFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    Inlogvraag question(Positie na) {
        return new Inlogvraag(
                wie, chosen(kenmerk), chosen(adres).map(String::strip), wat, vanaf, tot, na);
    }

    /** Whether the reader sees a part only. */
    public boolean isChosen() {
        return Stream.of(wie, chosen(kenmerk), chosen(adres), wat, vanaf, tot)
                .anyMatch(Optional::isPresent);
    }

    /** The address of the same choice, from a line on. */
    String url(Positie na) {
        return Stream.of(
                        part("wie", wie),
                        part("kenmerk", kenmerk),
                        part("adres", adres),
                        part("wat", wat),
                        part("vanaf", vanaf),
                        part("tot", tot),
                        part("na", Optional.of(na)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", PAD + "?", ""));
    }

    /** The address of what was refused of one account, one typed name or one network. */
    static String url(String naam, String waarde) {
        return part(naam, Optional.of(waarde))
                .map(deel -> PAD + "?wat=" + Inloggebeurtenis.GEWEIGERD + "&" + deel)
                .orElse(PAD);
    }

    private static Optional<String> chosen(Optional<String> waarde) {
        return waarde.filter(w -> !w.isBlank());
    }

    private static Optional<String> part(String naam, Optional<?> waarde) {
        return waarde.map(
                w -> naam + "=" + URLEncoder.encode(w.toString(), StandardCharsets.UTF_8));
    }
}
