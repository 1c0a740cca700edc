package nl.samenhang.regie.overleg;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.Clock;
import java.util.Date;
import nl.samenhang.platform.notification.Afzender;
import org.springframework.stereotype.Component;

/**
 * Makes the invitation that a calendar understands (RFC 5545, RFC 5546). It says when and where,
 * and never about whom; each gets one with only the own address in it.
 */
@Component
class Agenda {

    private static final String PRODUCT = "-//Samenhang//Overleg//NL";

    private final Afzender afzender;
    private final Clock clock;

    Agenda(Afzender afzender, Clock clock) {
        this.afzender = afzender;
        this.clock = clock;
    }

    /** Asks somebody to come; the same again with a higher number moves the date. */
    String invite(Overleg overleg, Overleg.Moment moment, String titel, String naam, String email) {
        var event = event(overleg, moment, titel, naam, email);
        event.setStatus(Status.confirmed());
        return write(event, Method.request());
    }

    /** Takes it out of the calendar again. */
    String cancel(Overleg overleg, Overleg.Moment moment, String titel, String naam, String email) {
        var event = event(overleg, moment, titel, naam, email);
        event.setStatus(Status.cancelled());
        return write(event, Method.cancel());
    }

    private VEvent event(
            Overleg overleg, Overleg.Moment moment, String titel, String naam, String email) {
        var event = new VEvent();
        event.setUid(overleg.id() + "@samenhang");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSequence(overleg.volgnummer());
        event.setSummary(titel);
        event.setLocation(moment.plaats());
        event.setDateStart(Date.from(moment.begin()));
        event.setDuration(Duration.builder().minutes(moment.minuten()).build());
        event.setOrganizer(new Organizer(afzender.naam(), afzender.email()));
        var gast = new Attendee(naam, email);
        gast.setRsvp(true);
        gast.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        event.addAttendee(gast);
        return event;
    }

    private static String write(VEvent event, Method methode) {
        var agenda = new ICalendar();
        agenda.setProductId(PRODUCT);
        agenda.setMethod(methode);
        agenda.addEvent(event);
        return Biweekly.write(agenda).go();
    }
}
