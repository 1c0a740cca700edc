package nl.samenhang.regie.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.notification.Afzender;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final OverlegId ID = OverlegId.next();
    private static final Instant NU = Instant.parse("2026-09-16T08:00:00Z");
    private static final Overleg.Moment MOMENT =
            new Overleg.Moment(Instant.parse("2026-09-24T12:30:00Z"), 90, "Wijkgebouw West");

    private final Agenda agenda =
            new Agenda(
                    new Afzender("Gemeente Samenstad", "hulp@samenstad.example", "14", List.of()),
                    Clock.fixed(NU, ZoneOffset.UTC));

    @Test
    void an_invitation_is_what_a_calendar_reads_and_says_nothing_of_the_family() {
        var tekst =
                agenda.invite(overleg(1), MOMENT, "Overleg", "Ilse Vermeer", "ilse@hulp.example");
        var gelezen = Biweekly.parse(tekst).first();
        assertThat(gelezen.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(gelezen.getMethod().isRequest()).isTrue();
        var event = gelezen.getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(MOMENT.begin());
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(90 * 60_000L);
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(tekst).doesNotContain("Noor", "Waarom gaat zij niet naar school");
    }

    @Test
    void a_new_date_and_a_cancellation_are_about_the_same_event() {
        var eerst = read(agenda.invite(overleg(1), MOMENT, "Overleg", "Ilse", "i@hulp.example"));
        var dan = read(agenda.invite(overleg(2), MOMENT, "Overleg", "Ilse", "i@hulp.example"));
        var af = read(agenda.cancel(overleg(3), MOMENT, "Overleg", "Ilse", "i@hulp.example"));
        assertThat(List.of(dan, af))
                .extracting(e -> e.getUid().getValue())
                .containsOnly(eerst.getUid().getValue());
        assertThat(af.getStatus().isCancelled()).isTrue();
        assertThat(af.getSequence().getValue()).isGreaterThan(dan.getSequence().getValue());
    }

    private static VEvent read(String tekst) {
        return Biweekly.parse(tekst).first().getEvents().getFirst();
    }

    private static Overleg overleg(int volgnummer) {
        return new Overleg(
                ID,
                new GezinId(Ids.next()),
                InwonerId.next(),
                "Waarom gaat zij niet naar school?",
                Set.of(),
                Overleg.Status.GEPLAND,
                Optional.of(MOMENT),
                volgnummer,
                Optional.empty(),
                MedewerkerId.next(),
                LocalDate.of(2026, 9, 16));
    }
}
