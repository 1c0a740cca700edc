package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.kernel.Tekst;
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
    private final Briefdeel deel;
    private final Aanspreekpunten aanspreekpunten;
    private final Gezinspost post;
    private final Afzender afzender;

    Besluitbrief(
            BesluitRepository besluiten,
            Briefdeel deel,
            Aanspreekpunten aanspreekpunten,
            Gezinspost post,
            Afzender afzender) {
        this.besluiten = besluiten;
        this.deel = deel;
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
        alineas.add(
                aanvraag.isAmbtshalve()
                        ? line("ambtshalve")
                        : line("aanvraag", aanvraag.ingediend()));
        for (var regel : regels) {
            besluiten
                    .find(regel.id())
                    .ifPresent(
                            besluit ->
                                    alineas.addAll(
                                            deel.of(regel, aanvraag.isAmbtshalve(), besluit, dag)));
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
                line(aanvraag.isAmbtshalve() ? "titel.ambtshalve" : "titel"),
                alineas,
                aanvraag.id().onderwerp(),
                Optional.of(aanvraag.gezin()));
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("beschikking.brief." + sleutel, argumenten);
    }
}
