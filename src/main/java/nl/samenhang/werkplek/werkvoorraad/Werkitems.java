package nl.samenhang.werkplek.werkvoorraad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Eigenban;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.werk.WerkAssigned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list: who does what, and what is too late. */
@Service
@Transactional
public class Werkitems {

    private static final String TEAMLEIDER = "TEAMLEIDER";

    private final WerkitemRepository repository;
    private final Medewerkers medewerkers;
    private final Eigenban eigenban;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Werkitems(
            WerkitemRepository repository,
            Medewerkers medewerkers,
            Eigenban eigenban,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.medewerkers = medewerkers;
        this.eigenban = eigenban;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The line, when it is on a list of the one who asks; else the answer that it does not exist.
     */
    @Transactional(readOnly = true)
    public Werkitem get(WerkitemId id) {
        return repository
                .find(id)
                .filter(this::isOnMyLists)
                .orElseThrow(() -> new NotFound(Onderwerp.of("werkitem", id)));
    }

    /** Gives the work to somebody who could do it. */
    public Werkitem assign(WerkitemId id, MedewerkerId medewerker) {
        var item = get(id);
        if (candidates(item).stream().noneMatch(kandidaat -> kandidaat.id().equals(medewerker))) {
            throw new Refusal("medewerker", Tekst.of("werkvoorraad.weigering.niet-in-team"));
        }
        item.gezin().ifPresent(gezin -> eigenban.requireFree(medewerker, gezin));
        repository.assign(id, medewerker);
        events.publishEvent(new WerkAssigned(item.soort(), item.onderwerp(), medewerker));
        return item;
    }

    /**
     * Who may get this work: the people of its team, or of my teams when it has none, and myself.
     */
    @Transactional(readOnly = true)
    public List<Medewerker> candidates(Werkitem item) {
        var teams =
                item.team()
                        .map(List::of)
                        .orElseGet(() -> myTeams().stream().map(Team::id).toList());
        var all = teams.stream().flatMap(team -> medewerkers.inTeam(team).stream());
        var self = medewerkers.find(me()).stream();
        return Stream.concat(all, self).distinct().toList();
    }

    /** What is still to be done for a file, due first. */
    @Transactional(readOnly = true)
    public List<Werkitem> ofGezin(GezinId gezin) {
        return repository.findByGezin(gezin);
    }

    /**
     * Brings at most so many items that are too late to the leader of their team; without a team
     * they go to the top of the list.
     *
     * @return how many were brought
     */
    public int escalate(int limit) {
        var tooLate = repository.findTooLate(LocalDate.now(clock), limit);
        var leiders = tooLate.isEmpty() ? List.<Medewerker>of() : medewerkers.withRol(TEAMLEIDER);
        tooLate.forEach(item -> repository.escalate(item.id(), teamleider(item, leiders)));
        return tooLate.size();
    }

    private Optional<MedewerkerId> teamleider(Werkitem item, List<Medewerker> leiders) {
        return item.team().stream()
                .flatMap(team -> medewerkers.inTeam(team).stream())
                .filter(leiders::contains)
                .map(Medewerker::id)
                .findFirst();
    }

    private boolean isOnMyLists(Werkitem item) {
        var mine =
                item.medewerker().equals(Optional.of(me()))
                        || item.teamleider().equals(Optional.of(me()));
        var nobodys =
                item.team().isEmpty()
                        && item.medewerker().isEmpty()
                        && !Werksoorten.closedTo(Contexts.current().rechten())
                                .contains(item.soort());
        return mine
                || nobodys
                || myTeams().stream().anyMatch(team -> item.team().equals(Optional.of(team.id())));
    }

    private List<Team> myTeams() {
        return medewerkers.myTeams();
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
