package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Roltoekenning.Bron;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles that employees have. A new one is asked for at {@link Beheerverzoeken}; taking one away
 * needs no second pair of eyes and works at once.
 */
@Service
@Transactional
public class Roltoekenningen {

    /** The right to ask for roles and to approve what a colleague asked. */
    public static final String BEHEREN = "gebruikers.beheren";

    private final RolRepository repository;
    private final Rollen rollen;
    private final LopendeSessies sessions;
    private final Verwerkingslog log;
    private final Clock clock;

    Roltoekenningen(
            RolRepository repository,
            Rollen rollen,
            LopendeSessies sessions,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.rollen = rollen;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** The roles that count today or later. */
    @Transactional(readOnly = true)
    public List<Roltoekenning> of(MedewerkerId medewerker) {
        return repository.of(medewerker, LocalDate.now(clock));
    }

    /** Who may approve today what others ask. */
    @Transactional(readOnly = true)
    public List<MedewerkerId> administrators() {
        return repository.holders(rollen.withRecht(BEHEREN), LocalDate.now(clock));
    }

    /** Whether there is a role of this name for employees. */
    public boolean exists(String rol) {
        return rollen.all().stream()
                .anyMatch(r -> r.rol().equals(rol) && r.soort().equals("MEDEWERKER"));
    }

    /** Whether somebody has this role for the same team already, or gets it. */
    @Transactional(readOnly = true)
    public boolean has(MedewerkerId medewerker, Rolvraag vraag) {
        return of(medewerker).stream()
                .anyMatch(
                        t ->
                                t.rol().equals(vraag.rol())
                                        && t.team().map(Team::id).equals(vraag.team()));
    }

    /** Gives a role that somebody else than the actor decided on. */
    UUID give(MedewerkerId medewerker, Rolvraag vraag, Bron bron, Optional<UUID> verzoek) {
        var id = repository.insert(medewerker, vraag, bron, verzoek);
        log.changed(new Onderwerp("rol-gegeven", medewerker.value()), List.of());
        return id;
    }

    /** Gives a role by the word of the identity system; once is enough. */
    public void giveByIdentity(MedewerkerId medewerker, String rol) {
        var vraag = new Rolvraag(rol, Optional.empty(), LocalDate.now(clock), Optional.empty());
        if (!has(medewerker, vraag)) {
            give(medewerker, vraag, Bron.IDENTITEIT, Optional.empty());
        }
    }

    /** Takes back what the identity system gave; what administrators gave stays. */
    public void endByIdentity(MedewerkerId medewerker, String rol) {
        of(medewerker).stream()
                .filter(t -> t.rol().equals(rol) && t.bron() == Bron.IDENTITEIT)
                .forEach(t -> end(medewerker, t.id()));
    }

    /** Ends a role today; it does not count any more from this moment, in running sessions too. */
    public void end(MedewerkerId medewerker, UUID toekenning) {
        if (repository.end(medewerker, toekenning, LocalDate.now(clock)) == 0) {
            throw new NotFound(new Onderwerp("roltoekenning", toekenning));
        }
        ended(medewerker);
    }

    /** Ends all roles today. */
    public void endAll(MedewerkerId medewerker) {
        if (repository.endAll(medewerker, LocalDate.now(clock)) > 0) {
            ended(medewerker);
        }
    }

    private void ended(MedewerkerId medewerker) {
        log.changed(new Onderwerp("rol-beeindigd", medewerker.value()), List.of());
        sessions.end(medewerker);
    }

    /** Whether the acting employee is the one meant. */
    static boolean isActor(MedewerkerId medewerker) {
        return medewerker.value().equals(Contexts.current().actor());
    }
}
