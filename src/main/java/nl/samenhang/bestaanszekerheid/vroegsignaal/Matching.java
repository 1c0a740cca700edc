package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.vroegsignaal.MatchingRepository.Feiten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.MatchingRepository.Oordeel;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes cases of the signals of a file: one for each front door and month, with the priority that
 * the municipality's own table gives.
 */
@Component
class Matching {

    private static final String TABEL = "vroegsignaal-prioriteit";
    private static final long MEESTE_EURO = 1_000_000;
    private static final int CENTEN = 2;

    private final MatchingRepository repository;
    private final ObjectProvider<Schuldhulpbekendheid> schuldhulp;
    private final Regels regels;
    private final Termijnen termijnen;
    private final Clock clock;

    Matching(
            MatchingRepository repository,
            ObjectProvider<Schuldhulpbekendheid> schuldhulp,
            Regels regels,
            Termijnen termijnen,
            Clock clock) {
        this.repository = repository;
        this.schuldhulp = schuldhulp;
        this.regels = regels;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    void match(SignaalbestandId bestand) {
        var vandaag = LocalDate.now(clock);
        var gewoon = termijnen.uiterlijk("T16.gewoon", vandaag);
        // Wgs art. 4 lid 2
        var crisis = termijnen.uiterlijk("T16.crisis", vandaag);
        repository.expectMany(true);
        repository.findPeople(bestand);
        repository.openCases(bestand, vandaag, gewoon);
        repository.sum(bestand);
        repository.markKnown(bestand, known(repository.people(bestand)));
        var kiezer = regels.kiezer(TABEL, vandaag);
        repository.judge(
                repository.feiten(bestand).stream()
                        .map(f -> judge(kiezer, f, f.crisis() ? crisis : gewoon))
                        .toList());
        repository.expectMany(false);
    }

    private Map<InwonerId, String> known(List<InwonerId> inwoners) {
        return schuldhulp.stream()
                .flatMap(bron -> bron.hulpverleners(inwoners).entrySet().stream())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (eerst, _) -> eerst));
    }

    private static Oordeel judge(Rijkiezer kiezer, Feiten f, LocalDate uiterlijk) {
        var euro = BigDecimal.valueOf(f.centen(), CENTEN).min(BigDecimal.valueOf(MEESTE_EURO));
        var invoer =
                Map.<String, Object>of(
                        "crisis", f.crisis(),
                        "bekend", f.bekend(),
                        "meervoudig", f.signalen() > 1,
                        "huurmaanden", BigDecimal.valueOf(f.huurmaanden()),
                        "achterstand", euro);
        var tabel = kiezer.tabel();
        var waarden =
                tabel.invoer().stream()
                        .map(kolom -> requireNonNull(invoer.get(kolom.naam())))
                        .toArray();
        var uitkomst = tabel.answers(tabel.rijen().get(kiezer.rij(waarden)));
        return new Oordeel(
                f.zaak(),
                String.valueOf(uitkomst.get("prioriteit")),
                String.valueOf(uitkomst.get("eerst")),
                String.valueOf(uitkomst.get("daarna")),
                String.valueOf(uitkomst.get("reden")),
                uiterlijk);
    }
}
