package nl.samenhang.platform.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells an administrator thirty days before a role ends, while there is time to ask for it anew.
 */
@Configuration(proxyBeanMethods = false)
class Rolverloop {

    static final String WERK = "beheer.rol-loopt-af";

    private static final int DAYS_AHEAD = 30;
    private static final LocalTime EARLY = LocalTime.of(4, 10);

    private final RolRepository repository;
    private final Roltoekenningen rollen;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rolverloop(
            RolRepository repository,
            Roltoekenningen rollen,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.rollen = rollen;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> announceEndingRoles(Gemeenten gemeenten) {
        return Tasks.recurring("rollen-aflopend", Schedules.daily(clock.getZone(), EARLY))
                .execute((_, _) -> gemeenten.runForEach("beheer", this::announce));
    }

    /** For the municipality of the context: what ends soon, and no longer what has ended. */
    void announce() {
        transaction.executeWithoutResult(
                _ -> {
                    var today = LocalDate.now(clock);
                    var wie = rollen.administrators().stream().findFirst();
                    repository
                            .ending(today, today.plusDays(DAYS_AHEAD))
                            .forEach(rol -> events.publishEvent(work(rol, wie)));
                    repository
                            .endedSince(today.minusDays(DAYS_AHEAD), today)
                            .forEach(
                                    id ->
                                            events.publishEvent(
                                                    new WerkClosed(
                                                            WERK,
                                                            new Onderwerp("roltoekenning", id))));
                });
    }

    private static WerkOpened work(RolRepository.Aflopend rol, Optional<MedewerkerId> wie) {
        return new WerkOpened(
                WERK,
                new Onderwerp("roltoekenning", rol.id()),
                Optional.empty(),
                Tekst.of("beheer.rol-loopt-af.werk", rol.naam()),
                "/beheer/gebruikers/" + rol.medewerker(),
                Optional.empty(),
                wie,
                Optional.of(rol.laatsteDag()),
                false);
    }
}
