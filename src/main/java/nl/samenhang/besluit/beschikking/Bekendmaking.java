package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Announces a set of decisions (Awb art. 3:41) with all that follows from it, in one transaction:
 * the letter, the help, the end of our clock, the clock to object, the review and the messages due.
 */
@Component
class Bekendmaking {

    /** Days in which the CAK and the provider should know; both before the help starts. */
    private static final int DAYS_TO_TELL = 5;

    private final Aanvragen aanvragen;
    private final BeschikkingRepository repository;
    private final BesluitRepository besluiten;
    private final Toetsen toetsen;
    private final Besluitbrief brief;
    private final Voorzieningen voorzieningen;
    private final Medewerkers medewerkers;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;

    Bekendmaking(
            Aanvragen aanvragen,
            BeschikkingRepository repository,
            BesluitRepository besluiten,
            Toetsen toetsen,
            Besluitbrief brief,
            Voorzieningen voorzieningen,
            Medewerkers medewerkers,
            Inwoners inwoners,
            Termijnen termijnen,
            ApplicationEventPublisher events) {
        this.aanvragen = aanvragen;
        this.repository = repository;
        this.besluiten = besluiten;
        this.toetsen = toetsen;
        this.brief = brief;
        this.voorzieningen = voorzieningen;
        this.medewerkers = medewerkers;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.events = events;
    }

    void announce(Beschikking beschikking, LocalDate dag) {
        var bezwaarTot = termijnen.uiterlijk("T23", dag);
        repository.announce(beschikking.id(), dag, bezwaarTot);
        termijnen.start("T23", beschikking.id().onderwerp(), Optional.of(beschikking.gezin()), dag);
        var aanvraag = aanvragen.get(beschikking.aanvraag());
        var regels = aanvragen.regels(aanvraag.id());
        for (var regel : regels) {
            var besluit = besluiten.find(regel.id()).orElseThrow();
            besluit.toekenning().ifPresent(gekregen -> grant(regel, besluit, gekregen, dag));
        }
        aanvragen.decided(aanvraag.id(), dag);
        brief.send(aanvraag, regels, dag, bezwaarTot);
        events.publishEvent(
                new BeschikkingAnnounced(
                        repository.find(beschikking.id()).orElseThrow(),
                        aanvraag.aanvrager(),
                        inwoners.get(aanvraag.aanvrager()).aanspreeknaam()));
    }

    private void grant(Aanvraagregel regel, Besluit besluit, Toekenning gekregen, LocalDate dag) {
        var ik = medewerkers.find(besluit.door());
        voorzieningen.record(
                new Voorziening(
                        VoorzieningId.next(),
                        regel.gezin(),
                        regel.inwoner(),
                        regel.wet(),
                        gekregen.vorm(),
                        gekregen.wat(),
                        gekregen.aanbieder(),
                        gekregen.periode(),
                        new Hulpcontact(
                                ik.map(m -> m.naam()).orElse(""),
                                ik.flatMap(m -> m.telefoon()).orElse(""))));
        if (regel.wet() == Wet.WMO) {
            termijnen.start(
                    "T33.een-jaar",
                    regel.id().onderwerp(),
                    Optional.of(regel.gezin()),
                    gekregen.periode().van());
        }
        var betaalt =
                toetsen.of(regel, Optional.of(besluit)).stream()
                        .anyMatch(toets -> toets.zegt("bijdrage", "VERSCHULDIGD"));
        if (betaalt) {
            besluiten.due(regel, Bericht.Soort.CAK_START, dag.plusDays(DAYS_TO_TELL));
        }
        if (gekregen.vorm() == Leveringsvorm.ZIN && regel.wet() != Wet.WGS) {
            besluiten.due(regel, Bericht.Soort.TOEWIJZING, dag.plusDays(DAYS_TO_TELL));
        }
    }
}
