package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes in calls for help, each once however often it is sent. */
@Component
class Inname {

    private final NieuweMeldingRepository nieuwe;
    private final MeldingRepository repository;
    private final Aanvullingen aanvullingen;
    private final Inwoners inwoners;
    private final Meldingtermijnen termijnen;
    private final Meldingwerk werk;
    private final Meldingberichten berichten;
    private final Volgcode volgcode;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inname(
            NieuweMeldingRepository nieuwe,
            MeldingRepository repository,
            Aanvullingen aanvullingen,
            Inwoners inwoners,
            Meldingtermijnen termijnen,
            Meldingwerk werk,
            Meldingberichten berichten,
            Volgcode volgcode,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nieuwe = nieuwe;
        this.repository = repository;
        this.aanvullingen = aanvullingen;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.werk = werk;
        this.berichten = berichten;
        this.volgcode = volgcode;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    Ontvangst receive(NieuweMelding nieuw) {
        var id = MeldingId.next();
        var moment = clock.instant();
        var oordeel = UrgentiePolicy.judge(nieuw.spoed());
        var bekend = known(nieuw);
        var vandaag = LocalDate.now(clock);
        var referentie = nieuwe.insert(id, nieuw, oordeel, bekend, moment, vandaag.getYear());
        if (referentie.isEmpty()) {
            return earlier(nieuw);
        }
        log.changed(id.onderwerp(), bekend);
        var plan =
                nieuw.wmoVraag() == WmoVraag.JA
                        ? Optional.of(termijnen.startWmo(id, Optional.empty(), vandaag))
                        : Optional.<LocalDate>empty();
        werk.openTriage(id, referentie.get(), oordeel.urgentie(), vandaag);
        var code = volgcode.of(id);
        var ontvangst =
                new Ontvangst(
                        id,
                        referentie.get(),
                        code,
                        Meldingstatus.ONTVANGEN,
                        oordeel.urgentie(),
                        moment,
                        false);
        berichten.confirm(nieuw, bekend, ontvangst, plan);
        var kanaal = nieuw.herkomst().kanaal();
        events.publishEvent(
                new MeldingReceived(id, referentie.get(), kanaal, oordeel.urgentie(), bekend));
        return ontvangst;
    }

    private List<InwonerId> known(NieuweMelding nieuw) {
        var bekend = new LinkedHashSet<>(nieuw.inwoners());
        nieuw.betrokkene()
                .bsn()
                .flatMap(inwoners::findByBsn)
                .map(Inwoner::id)
                .ifPresent(bekend::add);
        return List.copyOf(bekend);
    }

    /**
     * A doubled sending: nothing is added, unless a person wrote something else in the meantime.
     */
    private Ontvangst earlier(NieuweMelding nieuw) {
        var melding = nieuw.herkomst().sleutel().flatMap(repository::findBySleutel).orElseThrow();
        if (!melding.hulpvraag().equals(nieuw.hulpvraag())) {
            if (nieuw.herkomst().kanaal() == Kanaal.API) {
                throw new Refusal("sleutel", Tekst.of("melding.weigering.sleutel"));
            }
            aanvullingen.add(melding, nieuw.hulpvraag(), nieuw.melder().naam().orElse(""));
        }
        return new Ontvangst(
                melding.id(),
                melding.referentie(),
                volgcode.of(melding.id()),
                melding.status(),
                melding.urgentie(),
                melding.ontvangen(),
                true);
    }
}
