package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.overdracht.Meegaande.Grond;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import org.springframework.stereotype.Component;

/** When the data of somebody may go to another municipality. */
@Component
class Meegaanregels {

    private final Zeggenschap zeggenschap;
    private final Clock clock;

    Meegaanregels(Zeggenschap zeggenschap, Clock clock) {
        this.zeggenschap = zeggenschap;
        this.clock = clock;
    }

    /** Refuses what cannot be the ground; consent that is not complete yet may wait. */
    void check(Meegaande wie, List<Inwoner> leden) {
        var lid =
                leden.stream()
                        .filter(een -> een.id().equals(wie.inwoner()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("overdracht.fout.geen-lid")));
        if (wie.grond() == Grond.WET) {
            byLaw(wie, lid);
        } else {
            byConsent(wie);
        }
        if (wie.adresReden().isPresent()
                && lid.geheim()
                && !Contexts.current().rechten().contains(InwonerRechten.GEHEIM_ADRES)) {
            throw new Refusal("adresReden", Tekst.of("overdracht.fout.geheim-adres"));
        }
    }

    /** The parts that somebody chose: each says why the other municipality needs it. */
    static void parts(Map<Dossierdeel, String> delen) {
        if (!delen.containsKey(Dossierdeel.PERSONEN)) {
            throw new Refusal("delen", Tekst.of("overdracht.fout.personen"));
        }
        delen.forEach(
                (deel, reden) -> {
                    if (reden.isBlank()) {
                        throw new Refusal("reden" + deel, Tekst.of("overdracht.fout.reden-deel"));
                    }
                });
    }

    /** Jeugdwet art. 1.1 and 2.3: only for who is a minor, and a person says why it is needed. */
    private void byLaw(Meegaande wie, Inwoner lid) {
        if (!lid.leeftijdsgroep(LocalDate.now(clock)).isMinor()) {
            throw new Refusal(
                    "grond", Tekst.of("overdracht.fout.wet-volwassen", lid.aanspreeknaam()));
        }
        if (wie.reden().filter(reden -> !reden.isBlank()).isEmpty()) {
            throw new Refusal("reden", Tekst.of("overdracht.fout.reden"));
        }
    }

    private void byConsent(Meegaande wie) {
        if (wie.akkoorden().isEmpty()) {
            throw new Refusal("akkoord", Tekst.of("overdracht.fout.niemand"));
        }
        if (!zeggenschap.allowed(wie.inwoner()).containsAll(wie.gegeven())) {
            throw new Refusal("akkoord", Tekst.of("overdracht.fout.leeftijd"));
        }
        if (wie.akkoorden().stream().anyMatch(a -> a.dag().isAfter(LocalDate.now(clock)))) {
            throw new Refusal("dag", Tekst.of("overdracht.fout.toekomst"));
        }
    }
}
