package nl.samenhang.mensen.overdracht;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registervraag.Gemeentenlijst;
import nl.samenhang.mensen.registervraag.Gemeentenlijst.Gemeente;
import nl.samenhang.mensen.registerwijziging.Gemeententabel;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gemeentenamen;
import org.springframework.stereotype.Component;

/** To which municipality a file can go: one that exists today, by its name or its code. */
@Component
class Gemeentekeuze {

    private static final String VELD = "gemeente";

    private final Gemeentenlijst lijst;
    private final Gemeententabel voorbij;
    private final Gemeentenamen namen;
    private final Clock clock;

    Gemeentekeuze(Gemeentenlijst lijst, Gemeententabel voorbij, Gemeentenamen namen, Clock clock) {
        this.lijst = lijst;
        this.voorbij = voorbij;
        this.namen = namen;
        this.clock = clock;
    }

    /** The municipality that somebody typed, or a word on why it cannot be. */
    Gemeente require(String getypt) {
        var gezocht = plain(getypt);
        var found =
                all().stream()
                        .filter(g -> g.code().equals(gezocht) || plain(g.naam()).equals(gezocht))
                        .findFirst();
        if (found.isEmpty()) {
            throw gone(gezocht)
                    .orElseGet(
                            () ->
                                    new Refusal(
                                            VELD,
                                            Tekst.of("overdracht.fout.gemeente", getypt.strip())));
        }
        if (found.get().code().equals(Contexts.current().gemeente().code())) {
            throw new Refusal(VELD, Tekst.of("overdracht.fout.eigen-gemeente"));
        }
        return found.get();
    }

    /** Its name; the code where nobody knows one. */
    String name(Gemeentecode code) {
        return all().stream()
                .filter(g -> g.code().equals(code.code()) && !g.naam().equals(g.code()))
                .map(Gemeente::naam)
                .findFirst()
                .orElseGet(() -> namen.of(code.code()));
    }

    private List<Gemeente> all() {
        var hier =
                namen.besides(Contexts.current().gemeente()).stream()
                        .map(code -> new Gemeente(code, namen.of(code)));
        return Stream.concat(hier, lijst.all().stream()).toList();
    }

    private Optional<Refusal> gone(String gezocht) {
        var vandaag = LocalDate.now(clock);
        return voorbij.gone(vandaag).stream()
                .filter(g -> g.code().equals(gezocht) || plain(g.naam()).equals(gezocht))
                .reduce((_, later) -> later)
                .map(
                        g ->
                                new Refusal(
                                        VELD,
                                        g.opvolger().isBlank()
                                                ? Tekst.of(
                                                        "overdracht.fout.gemeente-voorbij",
                                                        g.naam(),
                                                        g.einde())
                                                : Tekst.of(
                                                        "overdracht.fout.gemeente-opgegaan",
                                                        g.naam(),
                                                        g.einde(),
                                                        successor(g.opvolger(), vandaag))));
    }

    /** A successor may have gone itself since. */
    private String successor(String naam, LocalDate vandaag) {
        var nu = naam;
        for (var stap = 0; stap < 5; stap++) {
            var oud = nu;
            if (all().stream().anyMatch(g -> plain(g.naam()).equals(plain(oud)))) {
                return nu;
            }
            nu =
                    voorbij.gone(vandaag).stream()
                            .filter(g -> plain(g.naam()).equals(plain(oud)))
                            .filter(g -> !g.opvolger().isBlank())
                            .reduce((_, later) -> later)
                            .map(Gemeententabel.Voorbij::opvolger)
                            .orElse(oud);
        }
        return nu;
    }

    private static String plain(String naam) {
        return Normalizer.normalize(naam.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
