package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Binding agreements between partners. The contact person is reminded before the day; when it has
 * passed the area team gets it as urgent work, because the team is the one that may insist.
 */
@Service
@Transactional
public class Afspraken {

    private static final String HERINNERING = "gezinsplan.afspraak";
    private static final String TE_LAAT = "gezinsplan.afspraak-te-laat";
    private static final int REMIND_DAYS_BEFORE = 3;

    private final Plansleutel sleutel;
    private final AfspraakRepository afspraken;
    private final Planlezer lezer;
    private final Partijnamen namen;
    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;
    private final Partnerherinnering herinnering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Afspraken(
            Plansleutel sleutel,
            AfspraakRepository afspraken,
            Planlezer lezer,
            Partijnamen namen,
            Aanspreekpunten aanspreekpunten,
            Gezinnen gezinnen,
            Partnerherinnering herinnering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sleutel = sleutel;
        this.afspraken = afspraken;
        this.lezer = lezer;
        this.namen = namen;
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
        this.herinnering = herinnering;
        this.events = events;
        this.clock = clock;
    }

    /** A partner promises to do something by a day. */
    public void make(GezinId gezin, Partij wie, String wat, LocalDate uiterlijk) {
        var plan = sleutel.open(gezin);
        var today = LocalDate.now(clock);
        if (uiterlijk.isBefore(today)) {
            throw new Refusal("uiterlijk", Tekst.of("gezinsplan.weigering.dag-voorbij"));
        }
        var afspraak =
                new Afspraak(
                        AfspraakId.next(),
                        wie,
                        wat.strip(),
                        uiterlijk,
                        reminderDay(today, uiterlijk),
                        Afspraak.Status.OPEN,
                        Optional.empty());
        afspraken.insert(plan, afspraak);
        sleutel.changed(plan);
        var naam = naam(wie);
        events.publishEvent(
                new AfspraakMade(plan.id(), gezin, afspraak.id(), naam, afspraak.wat()));
    }

    /** The partner did what was agreed. */
    public void keep(GezinId gezin, AfspraakId id) {
        var afspraak = finish(gezin, id, Afspraak.Status.NAGEKOMEN);
        var plan = sleutel.open(gezin);
        events.publishEvent(
                new AfspraakKept(plan.id(), gezin, id, afspraak.wie().naam(), afspraak.wat()));
    }

    /** Both sides no longer need it. */
    public void cancel(GezinId gezin, AfspraakId id) {
        finish(gezin, id, Afspraak.Status.VERVALLEN);
    }

    /** Reminds of what is due soon and passes on what is too late; run each day. */
    public void watch() {
        var today = LocalDate.now(clock);
        afspraken.takeReminders(today).forEach(this::remind);
        afspraken.takeOverdue(today).forEach(this::escalate);
    }

    static LocalDate reminderDay(LocalDate today, LocalDate uiterlijk) {
        var day = uiterlijk.minusDays(REMIND_DAYS_BEFORE);
        return day.isBefore(today) ? today : day;
    }

    private Afspraak finish(GezinId gezin, AfspraakId id, Afspraak.Status status) {
        var plan = sleutel.open(gezin);
        var afspraak =
                lezer.read(plan).afspraken().stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Plansleutel.unknown("afspraak", id));
        if (!afspraak.isOpen()) {
            throw new Refusal(Tekst.of("gezinsplan.weigering.afspraak-klaar"));
        }
        afspraken.finish(id, status, LocalDate.now(clock));
        sleutel.changed(plan);
        events.publishEvent(new WerkClosed(HERINNERING, Onderwerp.of("afspraak", id)));
        events.publishEvent(new WerkClosed(TE_LAAT, Onderwerp.of("afspraak", id)));
        return afspraak;
    }

    private void remind(AfspraakRepository.Lopend lopend) {
        events.publishEvent(reminder(lopend));
        herinnering.send(lopend.gezin(), lopend.afspraak());
    }

    private void escalate(AfspraakRepository.Lopend lopend) {
        var afspraak = lopend.afspraak();
        var naam = naam(afspraak.wie());
        var team = gezinnen.find(lopend.gezin()).flatMap(gezin -> gezin.team());
        events.publishEvent(new WerkClosed(HERINNERING, Onderwerp.of("afspraak", afspraak.id())));
        events.publishEvent(work(TE_LAAT, lopend, naam, team, Optional.empty()));
        events.publishEvent(
                new AfspraakEscalated(afspraak.id(), lopend.gezin(), naam, afspraak.wat()));
    }

    private WerkOpened reminder(AfspraakRepository.Lopend lopend) {
        var wie = aanspreekpunten.current(lopend.gezin());
        return work(
                HERINNERING,
                lopend,
                naam(lopend.afspraak().wie()),
                wie.flatMap(Aanspreekpunt::team),
                wie.map(Aanspreekpunt::medewerker));
    }

    private static WerkOpened work(
            String soort,
            AfspraakRepository.Lopend lopend,
            String naam,
            Optional<TeamId> team,
            Optional<MedewerkerId> medewerker) {
        var afspraak = lopend.afspraak();
        return new WerkOpened(
                soort,
                Onderwerp.of("afspraak", afspraak.id()),
                Optional.of(lopend.gezin()),
                Tekst.of(soort.replace("gezinsplan.", "gezinsplan.werk."), naam, afspraak.wat()),
                "/gezinnen/" + lopend.gezin() + "/plan#afspraken",
                team,
                medewerker,
                Optional.of(afspraak.uiterlijk()),
                soort.equals(TE_LAAT));
    }

    private String naam(Partij partij) {
        return partij.id()
                .map(id -> namen.of(List.of(partij)).getOrDefault(id, "?"))
                .orElse(partij.naam());
    }
}
