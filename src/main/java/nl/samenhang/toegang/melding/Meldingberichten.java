package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Component;

/**
 * Tells the reporter, by the one way that is safe, that the melding came in and that it was taken
 * up; never what is in it. Tells whoever is on duty that there is danger.
 */
@Component
class Meldingberichten {

    private final Verzendingen verzendingen;
    private final Partners partners;
    private final Medewerkers medewerkers;

    Meldingberichten(Verzendingen verzendingen, Partners partners, Medewerkers medewerkers) {
        this.verzendingen = verzendingen;
        this.partners = partners;
        this.medewerkers = medewerkers;
    }

    /**
     * Confirms the receipt (Wmo 2015 art. 2.3.2 lid 1), offers free support by a client supporter
     * and, under the Wmo, says until when a plan of one's own can be handed in.
     *
     * @param persoonlijkPlan the last day for such a plan, when the clocks run
     */
    void confirm(
            NieuweMelding nieuw,
            List<InwonerId> bekend,
            Ontvangst ontvangst,
            Optional<LocalDate> persoonlijkPlan) {
        if (nieuw.bereikbaarheid().wijze() == Contactwijze.GEEN) {
            return;
        }
        var alineas = new ArrayList<Tekst>();
        alineas.add(Tekst.of("melding.bericht.nummer", ontvangst.referentie()));
        alineas.add(Tekst.of("melding.ontvangen.beoordelen." + ontvangst.urgentie()));
        persoonlijkPlan.ifPresent(
                dag ->
                        alineas.add(
                                Tekst.of(
                                        "melding.bericht.plan",
                                        spelled(dag, nieuw.herkomst().taal()))));
        alineas.add(Tekst.of("melding.ondersteuning.uitleg"));
        partners.openbaar(Partnersoort.CLIENTONDERSTEUNING).stream()
                .map(Meldingberichten::plek)
                .forEach(alineas::add);
        send(
                nieuw.melder(),
                nieuw.bereikbaarheid(),
                bekend,
                nieuw.herkomst().taal(),
                new Bericht(
                        Tekst.of("melding.bericht.ontvangen"),
                        alineas,
                        ontvangst.id().onderwerp(),
                        Optional.empty()));
    }

    /** The reporter hears that it was taken up. */
    void tellAccepted(Melding melding) {
        var bericht =
                Bericht.of(
                        melding.id().onderwerp(),
                        Tekst.of("melding.bericht.opgepakt"),
                        Tekst.of("melding.bericht.opgepakt-uitleg", melding.referentie()));
        send(
                melding.melder(),
                melding.bereikbaarheid(),
                melding.inwoners(),
                melding.herkomst().taal(),
                bericht);
    }

    /**
     * Whoever is on duty hears at once that there is danger; without anybody on duty all of triage
     * does.
     */
    void alarm(Onderwerp melding, String referentie, Optional<MedewerkerId> dienst) {
        var wie =
                dienst.flatMap(medewerkers::find)
                        .map(List::of)
                        .orElseGet(() -> medewerkers.withRol("INTAKE"));
        var bericht =
                Bericht.of(
                        melding,
                        Tekst.of("melding.bericht.gevaar", referentie),
                        Tekst.of("melding.bericht.gevaar-uitleg", referentie));
        for (Medewerker medewerker : wie) {
            verzendingen.queue(Ontvanger.byEmail(medewerker.naam(), medewerker.email()), bericht);
        }
    }

    private void send(
            Melder melder,
            Bereikbaarheid bereikbaarheid,
            List<InwonerId> bekend,
            String taal,
            Bericht bericht) {
        var naam = melder.naam().orElse("");
        switch (bereikbaarheid.wijze()) {
            case EMAIL ->
                    melder.email()
                            .map(email -> Ontvanger.byEmail(naam, email).withTaal(taal))
                            .ifPresent(aan -> verzendingen.queue(aan, bericht));
            case BRIEF ->
                    bereikbaarheid
                            .briefadres()
                            .map(adres -> letter(naam, adres, taal))
                            .ifPresent(aan -> verzendingen.queueBrief(aan, bericht));
            case BELLEN -> tellOnline(melder, bekend, taal, bericht);
            case GEEN -> {}
        }
    }

    /**
     * An employee calls; a resident who reported for themselves can read it under the own pages
     * too.
     */
    private void tellOnline(Melder melder, List<InwonerId> bekend, String taal, Bericht bericht) {
        if (melder.rol() == Melderrol.ZELF && bekend.size() == 1) {
            var aan =
                    Ontvanger.resident(melder.naam().orElse(""), bekend.getFirst()).withTaal(taal);
            verzendingen.queue(aan, bericht);
        }
    }

    private static Ontvanger letter(String naam, String adres, String taal) {
        var regels =
                adres.lines()
                        .flatMap(regel -> List.of(regel.split(",")).stream())
                        .map(String::strip)
                        .toList();
        return new Ontvanger(naam, Optional.empty(), Optional.empty(), regels, false, taal);
    }

    private static Tekst plek(Partner partner) {
        return Tekst.of(
                "melding.bericht.plek",
                partner.naam(),
                partner.telefoon().orElse(""),
                partner.bereikbaar().orElse(""));
    }

    private static String spelled(LocalDate dag, String taal) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(taal)).format(dag);
    }
}
