package nl.samenhang.regie.overleg;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Sends everybody the date. A member of the family reads it under the own pages, and gets an e-mail
 * only where that is safe.
 */
@Component
class Uitnodigingen {

    private final Agenda agenda;
    private final Verzendingen verzendingen;
    private final Inwoners inwoners;
    private final Texts texts;
    private final Clock clock;

    Uitnodigingen(
            Agenda agenda, Verzendingen verzendingen, Inwoners inwoners, Texts texts, Clock clock) {
        this.agenda = agenda;
        this.verzendingen = verzendingen;
        this.inwoners = inwoners;
        this.texts = texts;
        this.clock = clock;
    }

    void send(Overleg overleg, Deelnemer gast, boolean afgelast) {
        var moment = overleg.moment().orElseThrow();
        var taal = gast.inwoner().map(this::taal).orElse("nl");
        var bericht = bericht(overleg, moment, taal, afgelast);
        var titel = texts.t(taal, Tekst.of("overleg.mail.agenda"));
        gast.inwoner()
                .ifPresent(
                        wie ->
                                verzendingen.queue(
                                        Ontvanger.resident(gast.naam(), wie).withTaal(taal),
                                        bericht.inGezin(overleg.gezin())));
        email(gast)
                .ifPresent(
                        adres ->
                                verzendingen.queueUitnodiging(
                                        Ontvanger.byEmail(gast.naam(), adres).withTaal(taal),
                                        bericht,
                                        afgelast
                                                ? agenda.cancel(
                                                        overleg, moment, titel, gast.naam(), adres)
                                                : agenda.invite(
                                                        overleg,
                                                        moment,
                                                        titel,
                                                        gast.naam(),
                                                        adres)));
    }

    /** An e-mail to somebody of the family may be opened by another. */
    private Optional<String> email(Deelnemer gast) {
        return gast.inwoner().isEmpty()
                ? gast.email()
                : gast.inwoner()
                        .map(inwoners::get)
                        .filter(wie -> wie.bereikbaarheid().veiligContact().isEmpty())
                        .flatMap(wie -> wie.email());
    }

    private String taal(InwonerId wie) {
        return inwoners.get(wie).bereikbaarheid().taal().equals("en") ? "en" : "nl";
    }

    private Bericht bericht(Overleg overleg, Overleg.Moment moment, String taal, boolean afgelast) {
        var wanneer = spelled(moment.begin(), taal);
        return afgelast
                ? Bericht.of(
                        overleg.id().onderwerp(),
                        Tekst.of("overleg.mail.afgelast"),
                        Tekst.of("overleg.mail.afgelast.uitleg", wanneer))
                : Bericht.of(
                        overleg.id().onderwerp(),
                        Tekst.of("overleg.mail.titel"),
                        Tekst.of("overleg.mail.uitleg", wanneer, moment.minuten(), moment.plaats()),
                        Tekst.of("overleg.mail.niet"));
    }

    private String spelled(Instant moment, String taal) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(taal))
                .format(moment.atZone(clock.getZone()));
    }
}
