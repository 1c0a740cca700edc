package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.LopendeTermijn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has to look at a set of decisions. */
@Component
class Beschikkingwerk {

    static final String GOEDKEUREN = "beschikking.goedkeuren";
    static final String TERUG = "beschikking.terug";

    private final Aanvragen aanvragen;
    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;

    Beschikkingwerk(Aanvragen aanvragen, Gezinnen gezinnen, ApplicationEventPublisher events) {
        this.aanvragen = aanvragen;
        this.gezinnen = gezinnen;
        this.events = events;
    }

    void toApprove(Beschikking beschikking) {
        close(beschikking);
        open(GOEDKEUREN, beschikking, gezinnen.get(beschikking.gezin()).team(), Optional.empty());
    }

    void sentBack(Beschikking beschikking) {
        close(beschikking);
        open(TERUG, beschikking, Optional.empty(), Optional.of(beschikking.opsteller()));
    }

    void announced(Beschikking beschikking) {
        close(beschikking);
    }

    private void close(Beschikking beschikking) {
        for (var soort : List.of(GOEDKEUREN, TERUG)) {
            events.publishEvent(new WerkClosed(soort, beschikking.id().onderwerp()));
        }
    }

    private void open(
            String soort,
            Beschikking beschikking,
            Optional<TeamId> team,
            Optional<MedewerkerId> medewerker) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        beschikking.id().onderwerp(),
                        Optional.of(beschikking.gezin()),
                        Tekst.of(soort.replace("beschikking.", "beschikking.werk.")),
                        "/aanvragen/" + beschikking.aanvraag(),
                        team,
                        medewerker,
                        clock(aanvragen.get(beschikking.aanvraag())),
                        false));
    }

    private Optional<LocalDate> clock(Aanvraag aanvraag) {
        return aanvragen.clocks(aanvraag).stream().map(LopendeTermijn::uiterlijk).findFirst();
    }
}
