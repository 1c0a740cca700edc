package nl.samenhang.regie.gezinsplan;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.VestigingId;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.aanspreekpunt.Contactpersoon;
import org.springframework.stereotype.Component;

/**
 * Reminds a partner by e-mail of what it promised. An e-mail is an open postcard: it names the day
 * and whom to call, never the family or what was agreed.
 */
@Component
class Partnerherinnering {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Aanbieders aanbieders;
    private final Medewerkers medewerkers;
    private final Aanspreekpunten aanspreekpunten;
    private final Verzendingen verzendingen;

    Partnerherinnering(
            Aanbieders aanbieders,
            Medewerkers medewerkers,
            Aanspreekpunten aanspreekpunten,
            Verzendingen verzendingen) {
        this.aanbieders = aanbieders;
        this.medewerkers = medewerkers;
        this.aanspreekpunten = aanspreekpunten;
        this.verzendingen = verzendingen;
    }

    void send(GezinId gezin, Afspraak afspraak) {
        email(afspraak.wie())
                .ifPresent(
                        aan ->
                                verzendingen.queue(
                                        aan,
                                        Bericht.of(
                                                        Onderwerp.of("afspraak", afspraak.id()),
                                                        Tekst.of("gezinsplan.herinnering.titel"),
                                                        Tekst.of(
                                                                "gezinsplan.herinnering.dag",
                                                                DATUM.format(afspraak.uiterlijk())),
                                                        contact(gezin))
                                                .inGezin(gezin)));
    }

    private Optional<Ontvanger> email(Partij wie) {
        return switch (wie.soort()) {
            case VESTIGING ->
                    wie.id()
                            .flatMap(id -> aanbieders.findVestiging(new VestigingId(id)))
                            .flatMap(
                                    v ->
                                            v.email()
                                                    .map(
                                                            mail ->
                                                                    Ontvanger.byEmail(
                                                                            v.volledigeNaam(),
                                                                            mail)));
            case MEDEWERKER ->
                    wie.id()
                            .flatMap(id -> medewerkers.find(new MedewerkerId(id)))
                            .map(m -> Ontvanger.byEmail(m.naam(), m.email()));
            case GEZINSLID, BEKENDE -> Optional.empty();
        };
    }

    private Tekst contact(GezinId gezin) {
        return aanspreekpunten
                .contact(gezin)
                .map(
                        (Contactpersoon c) ->
                                Tekst.of(
                                        "gezinsplan.herinnering.vragen",
                                        c.naam(),
                                        c.telefoon().orElse(c.email())))
                .orElseGet(() -> Tekst.of("gezinsplan.herinnering.gemeente"));
    }
}
