package nl.samenhang.werkplek.zoeken;

import java.util.List;
import java.util.regex.Pattern;
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

    /** As it stands on a letter, or as people type it over: m2026-14. */
    private static final Pattern REFERENTIE =
            Pattern.compile("(?i)\\bm[- ]?([0-9]{4})[- ]?([0-9]{1,7})\\b");

    private final Meldingen meldingen;

    MeldingBron(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public List<Zoekhit> search(Zoekvraag vraag) {
        var referentie = REFERENTIE.matcher(vraag.tekst());
        if (!referentie.find()
                || !Contexts.current().rechten().contains(MeldingRechten.BEHANDELEN)) {
            return List.of();
        }
        var written =
                "M-%s-%06d".formatted(referentie.group(1), Integer.parseInt(referentie.group(2)));
        return meldingen.findByReferentie(written).map(MeldingBron::hit).stream().toList();
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
