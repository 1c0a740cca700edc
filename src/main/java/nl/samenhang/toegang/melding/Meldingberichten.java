package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final Terugbellen terugbellen;

    Meldingberichten(
            Verzendingen verzendingen,
            Partners partners,
            Medewerkers medewerkers,
            Terugbellen terugbellen) {
        this.verzendingen = verzendingen;
        this.partners = partners;
        this.medewerkers = medewerkers;
        this.terugbellen = terugbellen;
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
        var herkomst = nieuw.herkomst();
        var ways =
                ContactPolicy.judge(
                        Melderbericht.ONTVANGEN,
                        herkomst.kanaal(),
                        nieuw.melder(),
                        nieuw.bereikbaarheid(),
                        bekend);
        if (ways.contains(Contactweg.TERUGBELLEN)) {
            terugbellen.request(
                    ontvangst.id(),
                    ontvangst.referentie(),
                    Melderbericht.ONTVANGEN,
                    ontvangst.urgentie(),
                    nieuw.bereikbaarheid(),
                    Optional.empty());
        }
        var bericht = confirmation(ontvangst, persoonlijkPlan, herkomst.taal());
        send(ways, nieuw.melder(), nieuw.bereikbaarheid(), bekend, herkomst.taal(), bericht);
    }

    private Bericht confirmation(
            Ontvangst ontvangst, Optional<LocalDate> persoonlijkPlan, String taal) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(Tekst.of("melding.bericht.nummer", ontvangst.referentie()));
        alineas.add(Tekst.of("melding.ontvangen.beoordelen." + ontvangst.urgentie()));
        persoonlijkPlan.ifPresent(
                dag -> alineas.add(Tekst.of("melding.bericht.plan", spelled(dag, taal))));
        alineas.add(Tekst.of("melding.ondersteuning.uitleg"));
        partners.openbaar(Partnersoort.CLIENTONDERSTEUNING).stream()
                .map(Meldingberichten::plek)
                .forEach(alineas::add);
        return new Bericht(
                Tekst.of("melding.bericht.ontvangen"),
                alineas,
                ontvangst.id().onderwerp(),
                Optional.empty());
    }

    /** The reporter hears that it was taken up. */
    void tellAccepted(Melding melding) {
        var bericht =
                Bericht.of(
                        melding.id().onderwerp(),
                        Tekst.of("melding.bericht.opgepakt"),
                        Tekst.of("melding.bericht.opgepakt-uitleg", melding.referentie()));
        var ways =
                ContactPolicy.judge(
                        Melderbericht.OPGEPAKT,
                        melding.herkomst().kanaal(),
                        melding.melder(),
                        melding.bereikbaarheid(),
                        melding.inwoners());
        if (ways.contains(Contactweg.TERUGBELLEN)) {
            terugbellen.request(
                    melding.id(),
                    melding.referentie(),
                    Melderbericht.OPGEPAKT,
                    melding.urgentie(),
                    melding.bereikbaarheid(),
                    melding.behandelaar());
        }
        send(
                ways,
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
            Set<Contactweg> ways,
            Melder melder,
            Bereikbaarheid bereikbaarheid,
            List<InwonerId> bekend,
            String taal,
            Bericht bericht) {
        var naam = melder.naam().orElse("");
        for (var way : ways) {
            switch (way) {
                case EMAIL -> {
                    var aan = Ontvanger.byEmail(naam, melder.email().orElseThrow());
                    verzendingen.queue(aan.withTaal(taal), bericht);
                }
                case BRIEF -> {
                    var adres = bereikbaarheid.briefadres().orElseThrow();
                    verzendingen.queueBrief(letter(naam, adres, taal), bericht);
                }
                case PORTAAL -> {
                    var aan = Ontvanger.resident(naam, bekend.getFirst());
                    verzendingen.queue(aan.withTaal(taal), bericht);
                }
                case TERUGBELLEN, GESPREK -> {}
            }
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
