package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.plaatsing.Match;
import nl.samenhang.besluit.plaatsing.Matchantwoord;
import nl.samenhang.besluit.plaatsing.Matches;
import nl.samenhang.besluit.plaatsing.Matchpartij;
import nl.samenhang.besluit.plaatsing.NieuwePlaatsing;
import nl.samenhang.besluit.plaatsing.Plaatscijfers;
import nl.samenhang.besluit.plaatsing.PlaatsingId;
import nl.samenhang.besluit.plaatsing.Plaatsingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.netwerk.plek.Bestemd;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.netwerk.plek.Plekvraag;
import nl.samenhang.netwerk.plek.VrijePlek;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import org.springframework.stereotype.Component;

/** Lets some who live alone move to a place with help, and says after six weeks how it fits. */
@Component
class Wonen {

    private static final int FROM_AGE = 18;
    private static final int TO_AGE = 60;
    private static final int SIX_WEEKS = 42;

    private final Plekken plekken;
    private final Plaatsingen plaatsingen;
    private final Plaatscijfers cijfers;
    private final Matches matches;
    private final Verleden verleden;
    private final Clock clock;

    Wonen(
            Plekken plekken,
            Plaatsingen plaatsingen,
            Plaatscijfers cijfers,
            Matches matches,
            Verleden verleden,
            Clock clock) {
        this.plekken = plekken;
        this.plaatsingen = plaatsingen;
        this.cijfers = cijfers;
        this.matches = matches;
        this.verleden = verleden;
        this.clock = clock;
    }

    void make(
            GezinId gezin,
            Huishoudenschets huishouden,
            NieuweMedewerker consulent,
            LocalDate geopend,
            int nummer) {
        var hoofd = huishouden.volwassenen().getFirst();
        var van = geopend.plusDays(25);
        var leeftijd = hoofd.leeftijd(van);
        if (huishouden.leden().size() > 1
                || nummer % 2 > 0
                || leeftijd < FROM_AGE
                || leeftijd > TO_AGE) {
            return;
        }
        verleden.get(van, 14, () -> move(gezin, hoofd, consulent))
                .flatMap(id -> id)
                .ifPresent(
                        id ->
                                verleden.on(
                                        van.plusDays(SIX_WEEKS),
                                        16,
                                        () -> answer(id, hoofd, consulent, nummer)));
    }

    /** Counts as the round at night does. */
    void count() {
        cijfers.count();
    }

    private Optional<PlaatsingId> move(GezinId gezin, Mens hoofd, NieuweMedewerker door) {
        return free().map(
                        vrij ->
                                Contexts.callAs(
                                        Namens.of(door),
                                        () ->
                                                plaatsingen.place(
                                                        new NieuwePlaatsing(
                                                                gezin,
                                                                hoofd.id,
                                                                vrij.plek().id(),
                                                                vrij.vanaf(),
                                                                "Een eigen kamer, met elke dag"
                                                                        + " iemand in de buurt.",
                                                                Optional.empty(),
                                                                Optional.empty()))));
    }

    /** A bed that is free this very day. */
    private Optional<VrijePlek> free() {
        var vraag =
                new Plekvraag(
                        Optional.of(Pleksoort.BESCHERMD_WONEN),
                        Optional.empty(),
                        Optional.empty(),
                        Bestemd.IEDEREEN,
                        Set.of(),
                        Optional.empty());
        return plekken.search(vraag).stream()
                .filter(vrij -> vrij.plek().naam().equals(Woonkaart.DE_WERF))
                .findFirst();
    }

    private void answer(PlaatsingId id, Mens hoofd, NieuweMedewerker door, int nummer) {
        var vandaag = LocalDate.now(clock);
        var past = nummer % 8 == 6 ? Matchantwoord.DEELS : Matchantwoord.JA;
        Contexts.runAs(
                Namens.of(door),
                () -> {
                    matches.answer(
                            id,
                            new Match(
                                    Matchpartij.BEWONER,
                                    past,
                                    past == Matchantwoord.JA
                                            ? "Ik slaap weer goed en ik ken de buren."
                                            : "De hulp is fijn. Het is wel erg druk.",
                                    hoofd.naam(),
                                    vandaag,
                                    false));
                    matches.answer(
                            id,
                            new Match(
                                    Matchpartij.AANBIEDER,
                                    Matchantwoord.JA,
                                    "Wij kunnen de hulp geven die nodig is.",
                                    "Mentor van " + Woonkaart.DE_WERF,
                                    vandaag,
                                    false));
                });
    }
}
