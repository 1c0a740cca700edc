package nl.samenhang.besluit.plaatsing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each night is counted how often the first place was right; each morning is asked whether a place
 * fits, and which one is right of who lives at two.
 */
@Configuration(proxyBeanMethods = false)
class PlaatsingJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 55);
    private static final LocalTime MORNING = LocalTime.of(5, 5);
    private static final LocalTime EARLY = LocalTime.of(5, 15);

    @Bean
    RecurringTask<Void> countEerstePlek(Plaatscijfers cijfers, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("eerste-plek", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        PlaatsingRechten.DOEL_BEWAKEN, cijfers::count));
    }

    @Bean
    RecurringTask<Void> askAboutTwoPlekken(
            Dubbelverblijf dubbel, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("plek-dubbel", Schedules.daily(clock.getZone(), MORNING))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(PlaatsingRechten.DOEL_BEWAKEN, dubbel::check));
    }

    @Bean
    RecurringTask<Void> askWhetherPlekFits(Matchvraag vraag, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("plek-past", Schedules.daily(clock.getZone(), EARLY))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        PlaatsingRechten.DOEL_BEWAKEN,
                                        () -> vraag.due().forEach(vraag::ask)));
    }
}
