package nl.samenhang.mensen.privacyverzoek.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.privacyverzoek.Afschrift;
import nl.samenhang.mensen.privacyverzoek.Bewaarreden;
import nl.samenhang.mensen.privacyverzoek.Gekeurd;
import nl.samenhang.mensen.privacyverzoek.Leesbaar;
import nl.samenhang.mensen.privacyverzoek.Oordeel;
import nl.samenhang.mensen.privacyverzoek.Rechtsregel;
import nl.samenhang.mensen.privacyverzoek.Verzoek;
import nl.samenhang.mensen.privacyverzoek.Verzoeksoort;

/**
 * A request as who decides sees it.
 *
 * @param redenen what makes that pieces stay, whatever is asked
 * @param kleur how its clock stands
 * @param afschrift the pieces about the person; empty once it is decided
 */
public record VerzoekView(
        Verzoek verzoek,
        Inwoner over,
        Rechtsregel regel,
        String kleur,
        Optional<Afschrift> afschrift,
        List<Bewaarreden> redenen,
        List<Oordeel> oordelen,
        Optional<LocalDate> kopieTot,
        Leesbaar papier) {

    private static final int SHORT = 200;

    public String pad() {
        return "/privacyverzoeken/" + verzoek.id();
    }

    /** The age of the person on the day on which the request came in. */
    public OptionalInt leeftijd() {
        return over.leeftijd(verzoek.ontvangenOp());
    }

    public boolean isVernietiging() {
        return verzoek.soort() == Verzoeksoort.VERNIETIGING;
    }

    /** Where the next piece is judged; empty when all is done. */
    public Optional<String> volgende() {
        return afschrift
                .filter(_ -> verzoek.soort() == Verzoeksoort.INZAGE)
                .flatMap(a -> a.open().stream().findFirst())
                .map(this::stukpad);
    }

    public String stukpad(Gekeurd gekeurd) {
        return pad() + "/stukken/" + gekeurd.stuk().soort() + "/" + gekeurd.stuk().id();
    }

    /** The beginning of what a piece says; all of it stands on its own page. */
    public String kort(Gekeurd gekeurd) {
        var tekst =
                gekeurd.velden().stream()
                        .map(veld -> papier.t(veld.label()) + ": " + papier.waarde(veld))
                        .collect(Collectors.joining("; "));
        return tekst.length() <= SHORT ? tekst : tekst.substring(0, SHORT).strip() + "…";
    }

    /** What makes that this piece stays. */
    public Optional<Bewaarreden> reden(Gekeurd gekeurd) {
        return redenen.stream()
                .filter(reden -> reden.stukken().contains(gekeurd.stuk().id()))
                .findFirst();
    }

    /** What was said of a piece. */
    public Map<String, Oordeel> perStuk() {
        return oordelen.stream().collect(Collectors.toMap(Oordeel::stuk, Function.identity()));
    }

    /** What can be destroyed, by kind. */
    public List<Afschrift.Groep> vernietigbaar() {
        return afschrift.stream()
                .flatMap(
                        a ->
                                Afschrift.grouped(
                                        a.stukken().stream()
                                                .filter(s -> s.stuk().vernietigbaar())
                                                .toList())
                                        .stream())
                .toList();
    }
}
