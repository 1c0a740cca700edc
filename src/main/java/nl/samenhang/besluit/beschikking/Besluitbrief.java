package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/**
 * The one letter on an application, in plain words: what was asked, what was decided for whom and
 * why, what it costs, what is expected, and how to object (Awb art. 3:45 to 3:47).
 */
@Component
class Besluitbrief {

    private final BesluitRepository besluiten;
    private final Toetsen toetsen;
    private final Bijdragebedragen bedragen;
    private final Inwoners inwoners;
    private final Aanspreekpunten aanspreekpunten;
    private final Gezinspost post;
    private final Afzender afzender;

    Besluitbrief(
            BesluitRepository besluiten,
            Toetsen toetsen,
            Bijdragebedragen bedragen,
            Inwoners inwoners,
            Aanspreekpunten aanspreekpunten,
            Gezinspost post,
            Afzender afzender) {
        this.besluiten = besluiten;
        this.toetsen = toetsen;
        this.bedragen = bedragen;
        this.inwoners = inwoners;
        this.aanspreekpunten = aanspreekpunten;
        this.post = post;
        this.afzender = afzender;
    }

    void send(Aanvraag aanvraag, List<Aanvraagregel> regels, LocalDate dag, LocalDate bezwaarTot) {
        post.sendTo(
                aanvraag.gezin(), aanvraag.aanvrager(), bericht(aanvraag, regels, dag, bezwaarTot));
    }

    /** As it would be when it is announced on this day. */
    Bericht bericht(
            Aanvraag aanvraag, List<Aanvraagregel> regels, LocalDate dag, LocalDate bezwaarTot) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("aanvraag", aanvraag.ingediend()));
        for (var regel : regels) {
            besluiten
                    .find(regel.id())
                    .ifPresent(besluit -> alineas.addAll(decision(regel, besluit, dag)));
        }
        aanspreekpunten
                .contact(aanvraag.gezin())
                .ifPresent(
                        wie -> {
                            alineas.add(line("kop.vragen"));
                            alineas.add(
                                    line(
                                            "vragen",
                                            wie.naam(),
                                            wie.telefoon().orElse(afzender.telefoon())));
                        });
        alineas.add(line("kop.bezwaar"));
        alineas.add(line("bezwaar", bezwaarTot));
        alineas.add(
                line("bezwaar.adres", afzender.naam(), String.join(", ", afzender.adresregels())));
        alineas.add(line("bezwaar.inhoud"));
        return new Bericht(
                line("titel"), alineas, aanvraag.id().onderwerp(), Optional.of(aanvraag.gezin()));
    }

    private List<Tekst> decision(Aanvraagregel regel, Besluit besluit, LocalDate dag) {
        var alineas = new ArrayList<Tekst>();
        var wie = inwoners.get(regel.inwoner()).naam();
        alineas.add(line("kop." + regel.wet(), wie));
        alineas.add(line("gevraagd", regel.vraag()));
        besluit.toekenning()
                .ifPresentOrElse(
                        gekregen -> alineas.addAll(granted(wie, gekregen)),
                        () -> alineas.add(line("afgewezen", wie)));
        var gezegd = toetsen.of(regel, Optional.of(besluit));
        gezegd.stream()
                .filter(toets -> !toets.tabel().equals(Toetsen.BIJDRAGE))
                .filter(_ -> besluit.afwijking().isEmpty())
                .flatMap(toets -> toets.inBrief().stream())
                .distinct()
                .forEach(alineas::add);
        besluit.afwijking().ifPresent(reden -> alineas.add(line("afwijking", reden)));
        alineas.add(line("motivering", besluit.motivering()));
        gezegd.stream()
                .filter(toets -> toets.tabel().equals(Toetsen.BIJDRAGE))
                .forEach(toets -> alineas.addAll(contribution(toets, dag)));
        besluit.toekenning()
                .map(Toekenning::plichten)
                .filter(plichten -> !plichten.isEmpty())
                .ifPresent(plichten -> alineas.add(line("plichten", plichten)));
        alineas.add(line("artikel." + regel.wet()));
        return alineas;
    }

    private static List<Tekst> granted(String wie, Toekenning gekregen) {
        var alineas = new ArrayList<Tekst>();
        var laatste = gekregen.periode().tot().map(tot -> tot.minusDays(1));
        alineas.add(
                laatste.map(
                                dag ->
                                        line(
                                                "toegekend.tot",
                                                wie,
                                                gekregen.wat(),
                                                gekregen.periode().van(),
                                                dag))
                        .orElseGet(
                                () ->
                                        line(
                                                "toegekend.vanaf",
                                                wie,
                                                gekregen.wat(),
                                                gekregen.periode().van())));
        gekregen.omvang()
                .ifPresent(
                        omvang ->
                                alineas.add(
                                        line(
                                                "omvang."
                                                        + omvang.eenheid()
                                                        + "."
                                                        + omvang.frequentie(),
                                                omvang.volume())));
        if (gekregen.vorm() == Leveringsvorm.PGB) {
            alineas.add(line("pgb", gekregen.budget().orElseThrow()));
        } else {
            alineas.add(
                    gekregen.aanbieder()
                            .map(naam -> line("natura.van", naam))
                            .orElseGet(() -> line("natura")));
        }
        return alineas;
    }

    private List<Tekst> contribution(Toets toets, LocalDate dag) {
        var alineas = new ArrayList<Tekst>(toets.inBrief());
        if (toets.zegt("bijdrage", "VERSCHULDIGD")) {
            alineas.add(line("bijdrage", bedragen.perMonth(dag)));
        }
        return alineas;
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("beschikking.brief." + sleutel, argumenten);
    }
}
