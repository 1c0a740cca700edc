package nl.samenhang.regie.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hiring an expert when there is need of one: somebody asks, a team leader decides. */
@Service
@Transactional
public class Inhuren {

    private static final String WERK = "overleg.inhuur";

    private final VakwerkRepository vakwerk;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inhuren(
            VakwerkRepository vakwerk,
            Medewerkers medewerkers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vakwerk = vakwerk;
        this.medewerkers = medewerkers;
        this.events = events;
        this.clock = clock;
    }

    /** All of the municipality, the newest first. */
    @Transactional(readOnly = true)
    public List<Inhuur> all() {
        return vakwerk.inhuren();
    }

    public void request(Deskundigheid deskundigheid, String waarom, int uren) {
        var nieuw =
                new Inhuur(
                        Ids.next(),
                        deskundigheid,
                        waarom,
                        uren,
                        Inhuur.Status.GEVRAAGD,
                        ik(),
                        LocalDate.now(clock),
                        Optional.empty(),
                        "");
        vakwerk.insert(nieuw);
        events.publishEvent(
                new WerkOpened(
                        WERK,
                        onderwerp(nieuw.id()),
                        Optional.empty(),
                        Tekst.of("overleg.werk.inhuur", uren),
                        "/deskundigen",
                        medewerkers.myTeams().stream().map(t -> t.id()).findFirst(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    /** A second person says yes or no. */
    public void decide(UUID id, boolean akkoord, String toelichting) {
        var inhuur =
                all().stream()
                        .filter(i -> i.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(onderwerp(id)));
        if (inhuur.status() != Inhuur.Status.GEVRAAGD) {
            throw new Refusal(Tekst.of("overleg.fout.al-besloten"));
        }
        if (inhuur.vrager().equals(ik())) {
            throw new Refusal(Tekst.of("overleg.fout.zelf-gevraagd"));
        }
        if (!akkoord && toelichting.isEmpty()) {
            throw new Refusal("toelichting", Tekst.of("overleg.fout.toelichting"));
        }
        vakwerk.decide(
                id,
                akkoord ? Inhuur.Status.AKKOORD : Inhuur.Status.AFGEWEZEN,
                ik(),
                LocalDate.now(clock),
                toelichting);
        events.publishEvent(new WerkClosed(WERK, onderwerp(id)));
    }

    private static Onderwerp onderwerp(UUID id) {
        return new Onderwerp("inhuur", id);
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
