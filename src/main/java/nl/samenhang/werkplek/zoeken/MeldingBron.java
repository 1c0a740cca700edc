package nl.samenhang.werkplek.zoeken;

import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Zoekbron;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import nl.samenhang.toegang.melding.Melding;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Meldingen;
import org.springframework.stereotype.Component;

/** Finds a melding by the reference number on its confirmation, for who handles meldingen. */
@Component
class MeldingBron implements Zoekbron {

    private static final int SHORTEST = 6;

    private final Meldingen meldingen;

    MeldingBron(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public List<Zoekhit> search(Zoekvraag vraag) {
        var referentie = vraag.tekst().replace(" ", "").toUpperCase(Locale.ROOT);
        var mayBeOne =
                referentie.length() >= SHORTEST && referentie.chars().anyMatch(Character::isDigit);
        if (!mayBeOne || !Contexts.current().rechten().contains(MeldingRechten.BEHANDELEN)) {
            return List.of();
        }
        return meldingen.findByReferentie(referentie).map(MeldingBron::hit).stream().toList();
    }

    private static Zoekhit hit(Melding melding) {
        return new Zoekhit(
                Tekst.of("zoeken.soort.melding"),
                melding.referentie(),
                Tekst.of("zoeken.regel.melding"),
                "/meldingen/" + melding.id(),
                List.of(),
                1);
    }
}
