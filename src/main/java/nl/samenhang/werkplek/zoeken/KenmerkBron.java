package nl.samenhang.werkplek.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Zoekbron;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Meldingen;
import org.springframework.stereotype.Component;

/** Finds a file or a melding by the reference number on a letter. */
@Component
class KenmerkBron implements Zoekbron {

    private static final int SHORTEST = 6;

    private final Gezinnen gezinnen;
    private final Meldingen meldingen;

    KenmerkBron(Gezinnen gezinnen, Meldingen meldingen) {
        this.gezinnen = gezinnen;
        this.meldingen = meldingen;
    }

    @Override
    public List<Zoekhit> search(Zoekvraag vraag) {
        var kenmerk = vraag.tekst().replace(" ", "").toUpperCase(Locale.ROOT);
        if (kenmerk.length() < SHORTEST || kenmerk.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var hits = new ArrayList<Zoekhit>();
        gezin(kenmerk).ifPresent(hits::add);
        melding(kenmerk).ifPresent(hits::add);
        return hits;
    }

    private Optional<Zoekhit> gezin(String kenmerk) {
        return gezinnen.findByKenmerk(kenmerk)
                .filter(gezin -> has(GezinRechten.INZIEN))
                .map(
                        gezin ->
                                new Zoekhit(
                                        Tekst.of("zoeken.soort.gezin"),
                                        gezin.naam(),
                                        Tekst.of("zoeken.regel.kenmerk", gezin.kenmerk()),
                                        "/gezinnen/" + gezin.id(),
                                        List.of(),
                                        1));
    }

    private Optional<Zoekhit> melding(String kenmerk) {
        if (!has(MeldingRechten.BEHANDELEN)) {
            return Optional.empty();
        }
        return meldingen
                .findByReferentie(kenmerk)
                .map(
                        melding ->
                                new Zoekhit(
                                        Tekst.of("zoeken.soort.melding"),
                                        melding.referentie(),
                                        Tekst.of("zoeken.regel.melding"),
                                        "/meldingen/" + melding.id(),
                                        List.of(),
                                        1));
    }

    private static boolean has(String recht) {
        return Contexts.current().rechten().contains(recht);
    }
}
