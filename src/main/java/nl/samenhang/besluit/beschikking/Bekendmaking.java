package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Announces a set of decisions (Awb art. 3:41) with all that follows from it, in one transaction:
 * the letter, the help, the end of our clock, the clock to object, the review and the messages due.
 */
@Component
class Bekendmaking {

    private final Aanvragen aanvragen;
    private final BeschikkingRepository repository;
    private final BesluitRepository besluiten;
    private final Gevolgen gevolgen;
    private final Besluitbrief brief;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;

    Bekendmaking(
            Aanvragen aanvragen,
            BeschikkingRepository repository,
            BesluitRepository besluiten,
            Gevolgen gevolgen,
            Besluitbrief brief,
            Inwoners inwoners,
            Termijnen termijnen,
            ApplicationEventPublisher events) {
        this.aanvragen = aanvragen;
        this.repository = repository;
        this.besluiten = besluiten;
        this.gevolgen = gevolgen;
        this.brief = brief;
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
            gevolgen.follow(regel, besluit, dag);
        }
        aanvragen.decided(aanvraag.id(), dag);
        brief.send(aanvraag, regels, dag, bezwaarTot);
        events.publishEvent(
                new BeschikkingAnnounced(
                        repository.find(beschikking.id()).orElseThrow(),
                        aanvraag.aanvrager(),
                        inwoners.get(aanvraag.aanvrager()).aanspreeknaam()));
    }
}
