package nl.samenhang.regie.overleg;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Component;

/** Who comes to a meeting. An employee who is invited may open the file for a while. */
@Component
class Gastenlijst {

    /** Long enough to prepare a meeting, hold it and give advice. */
    private static final Duration INZAGE = Duration.ofDays(60);

    private final OverlegRepository overleggen;
    private final Medewerkers medewerkers;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Clock clock;

    Gastenlijst(
            OverlegRepository overleggen,
            Medewerkers medewerkers,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Clock clock) {
        this.overleggen = overleggen;
        this.medewerkers = medewerkers;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.clock = clock;
    }

    Deelnemer medewerker(MedewerkerId id, Optional<Deskundigheid> deskundigheid) {
        var wie =
                medewerkers
                        .find(id)
                        .orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", id)));
        return new Deelnemer(
                Ids.next(),
                Deelnemer.Soort.MEDEWERKER,
                Optional.empty(),
                Optional.of(id),
                wie.naam(),
                Optional.of(wie.email()),
                deskundigheid,
                Optional.empty());
    }

    Deelnemer lid(Overleg overleg, InwonerId inwoner) {
        if (gezinnen.get(overleg.gezin()).lidOn(inwoner, LocalDate.now(clock)).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("overleg.fout.geen-lid"));
        }
        return new Deelnemer(
                Ids.next(),
                Deelnemer.Soort.GEZINSLID,
                Optional.of(inwoner),
                Optional.empty(),
                inwoners.get(inwoner).naam(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Deelnemer partner(String naam, String email, Optional<Deskundigheid> deskundigheid) {
        return new Deelnemer(
                Ids.next(),
                Deelnemer.Soort.PARTNER,
                Optional.empty(),
                Optional.empty(),
                naam,
                Optional.of(email),
                deskundigheid,
                Optional.empty());
    }

    void add(Overleg overleg, Deelnemer gast) {
        var al =
                overleggen.inhoud(overleg.id()).deelnemers().stream()
                        .anyMatch(
                                d ->
                                        d.soort() == gast.soort()
                                                && d.inwoner().equals(gast.inwoner())
                                                && d.medewerker().equals(gast.medewerker())
                                                && d.naam().equals(gast.naam()));
        if (al) {
            throw new Refusal(Tekst.of("overleg.fout.al-uitgenodigd", gast.naam()));
        }
        overleggen.insert(overleg, gast);
        gast.medewerker()
                .ifPresent(
                        wie ->
                                toegang.grantFor(
                                        overleg.gezin(),
                                        wie.value(),
                                        Dossiertoegang.Reden.OVERLEG,
                                        overleg.id(),
                                        INZAGE));
    }

    void remove(Overleg overleg, Deelnemer gast) {
        overleggen.remove(overleg.id(), gast.id());
        gast.medewerker()
                .ifPresent(
                        wie ->
                                toegang.revoke(
                                        overleg.gezin(),
                                        wie.value(),
                                        Dossiertoegang.Reden.OVERLEG));
    }
}
