package nl.samenhang.mensen.privacyverzoek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Writes to who asked: on paper (Awb art. 3:41), and under the own pages of a resident. Where a
 * letter at home is not safe it stands only there.
 */
@Component
class Besluitbrief {

    private final Inwoners inwoners;
    private final Verzendingen verzendingen;
    private final Afzender afzender;
    private final Breed breed;
    private final Texts texts;

    Besluitbrief(
            Inwoners inwoners,
            Verzendingen verzendingen,
            Afzender afzender,
            Breed breed,
            Texts texts) {
        this.inwoners = inwoners;
        this.verzendingen = verzendingen;
        this.afzender = afzender;
        this.breed = breed;
        this.texts = texts;
    }

    /** The decision with its articles, reason and remedies clause. */
    void decided(
            Verzoek verzoek,
            Besluit besluit,
            Rechtsregel regel,
            List<Oordeel> stukken,
            Optional<Kopie> kopie) {
        var aan = ontvanger(verzoek);
        var papier = new Leesbaar(texts, aan.taal());
        var over = inwoners.get(verzoek.inwoner()).naam();
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("gevraagd." + verzoek.soort(), papier.dag(verzoek.ontvangenOp()), over));
        alineas.add(line("besluit." + verzoek.soort() + "." + besluit.uitkomst()));
        if (besluit.uitkomst() == Uitkomst.GEWEIGERD) {
            alineas.add(line("regel", regel.reden().in(aan.taal())));
        }
        besluit.grond().ifPresent(grond -> alineas.add(Tekst.of(key("grond." + grond))));
        if (closesPages(verzoek, besluit)) {
            alineas.add(line("eigen-pagina", over));
        }
        stukken.forEach(oordeel -> alineas.add(piece(papier, oordeel)));
        alineas.add(line("motivering", besluit.motivering()));
        kopie.ifPresent(k -> alineas.add(where(verzoek, papier, k)));
        alineas.add(line("artikel", besluit.artikel()));
        alineas.addAll(remedies(papier, besluit));
        send(aan, verzoek, "titel.besluit", alineas);
    }

    /**
     * A parent to whom the look was refused sees it no more on the own pages: {@link Ouderinzage}.
     */
    private static boolean closesPages(Verzoek verzoek, Besluit besluit) {
        return verzoek.soort() == Verzoeksoort.INZAGE
                && verzoek.hoedanigheid() == Hoedanigheid.OUDER_MET_GEZAG
                && besluit.uitkomst() == Uitkomst.GEWEIGERD
                && besluit.grond().filter(Weigergrond.GOEDE_HULP::equals).isPresent();
    }

    /** That it takes longer, why, and until when (AVG art. 12 lid 3). */
    void extended(Verzoek verzoek, String reden) {
        var aan = ontvanger(verzoek);
        var papier = new Leesbaar(texts, aan.taal());
        var over = inwoners.get(verzoek.inwoner()).naam();
        send(
                aan,
                verzoek,
                "titel.uitstel",
                List.of(
                        line(
                                "gevraagd." + verzoek.soort(),
                                papier.dag(verzoek.ontvangenOp()),
                                over),
                        line("uitstel", papier.dag(verzoek.uiterlijk())),
                        line("motivering", reden),
                        line("artikel", "AVG art. 12 lid 3")));
    }

    /** What went, and what stays with its reason; the words of a piece never stand in a letter. */
    private static Tekst piece(Leesbaar papier, Oordeel oordeel) {
        var soort = papier.t(oordeel.titel());
        var titel =
                oordeel.dag()
                        .map(dag -> papier.t(key("stuk-dag"), soort, papier.dag(dag)))
                        .orElse(soort);
        return oordeel.grond()
                .map(grond -> line("blijft." + grond, titel, oordeel.reden()))
                .orElseGet(() -> line("weg", titel));
    }

    private Tekst where(Verzoek verzoek, Leesbaar papier, Kopie kopie) {
        return verzoek.aanvrager().isPresent()
                ? line("kopie.portaal", papier.dag(kopie.verlooptOp()))
                : line("kopie.bij-brief");
    }

    /** Awb art. 3:45 and 6:5: how, until when and where to object. */
    private List<Tekst> remedies(Leesbaar papier, Besluit besluit) {
        return List.of(
                line("bezwaar", papier.dag(besluit.bezwaarTot().orElseThrow())),
                line("bezwaar.adres", afzender.naam(), String.join(", ", afzender.adresregels())),
                line("bezwaar.inhoud"));
    }

    private void send(Ontvanger aan, Verzoek verzoek, String titel, List<Tekst> alineas) {
        verzendingen.queue(
                aan, new Bericht(line(titel), alineas, verzoek.onderwerp(), Optional.empty()));
    }

    private Ontvanger ontvanger(Verzoek verzoek) {
        return verzoek.aanvrager()
                .map(id -> breed.call(() -> resident(inwoners.get(id))))
                .orElseGet(
                        () ->
                                new Ontvanger(
                                        verzoek.aanvragerNaam(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        verzoek.aanvragerAdres(),
                                        false,
                                        "nl"));
    }

    private static Ontvanger resident(Inwoner wie) {
        var aan = Ontvanger.resident(wie.naam(), wie.id()).withTaal(Afschriften.taal(wie));
        var regels =
                wie.adres().stream().flatMap(a -> Stream.of(a.regel(), a.plaatsregel())).toList();
        return wie.bereikbaarheid().veiligContact().isPresent()
                ? aan
                : aan.withAdres(regels, wie.geheim());
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of(key(sleutel), argumenten);
    }

    private static String key(String sleutel) {
        return "privacyverzoek.brief." + sleutel;
    }
}
