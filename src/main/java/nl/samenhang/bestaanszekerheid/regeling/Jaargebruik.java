package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import org.springframework.stereotype.Component;

/**
 * How often a household asked for a scheme or got it in a year; what was refused does not count.
 */
@Component
class Jaargebruik {

    private final RechtenvraagRepository repository;
    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;

    Jaargebruik(
            RechtenvraagRepository repository, Aanvragen aanvragen, Beschikkingen beschikkingen) {
        this.repository = repository;
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
    }

    /** In the calendar year of the outcome, apart from this question itself. */
    int of(Rechtenvraag vraag, String tabel) {
        var jaar = vraag.stand().orElseThrow().dag().getYear();
        return (int)
                repository.of(vraag.gezin()).stream()
                        .filter(ander -> !ander.id().equals(vraag.id()))
                        .flatMap(ander -> ander.verzoek().stream())
                        .filter(verzoek -> verzoek.op().getYear() == jaar)
                        .filter(verzoek -> verzoek.regelingen().contains(tabel))
                        .filter(verzoek -> !isRefused(verzoek.aanvraag(), tabel))
                        .count();
    }

    /** Whether it was decided that the household does not get it. */
    boolean isRefused(Optional<AanvraagId> aanvraag, String tabel) {
        return aanvraag.stream()
                .flatMap(id -> aanvragen.regels(id).stream())
                .filter(regel -> regel.tabel().filter(tabel::equals).isPresent())
                .flatMap(regel -> beschikkingen.besluit(regel.id()).stream())
                .anyMatch(besluit -> !besluit.isToegekend());
    }
}
