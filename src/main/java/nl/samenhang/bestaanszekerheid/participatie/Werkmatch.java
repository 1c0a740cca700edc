package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Postcodes;
import org.springframework.stereotype.Component;

/**
 * Lays what somebody can and needs beside what is offered. By talent and need only: an offer has no
 * price, and a profile says nothing about where somebody comes from.
 */
@Component
class Werkmatch {

    private static final int METRES = 1000;

    private final Postcodes postcodes;

    Werkmatch(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    /** What fits first, and of that what most speaks for; then what does not fit and why. */
    List<Passend> rank(Talentprofiel.Zoekt zoekt, List<Werkaanbod> aanbod, LocalDate dag) {
        return aanbod.stream()
                .filter(een -> een.isOpenOn(dag))
                .map(een -> match(zoekt, een))
                .sorted(
                        Comparator.comparingInt((Passend p) -> p.bezwaren().size())
                                .thenComparing(Comparator.comparingInt(Passend::score).reversed())
                                .thenComparing(p -> p.aanbod().organisatie())
                                .thenComparing(p -> p.aanbod().id().value()))
                .toList();
    }

    Passend match(Talentprofiel.Zoekt zoekt, Werkaanbod aanbod) {
        var voor = new ArrayList<Tekst>();
        var tegen = new ArrayList<Tekst>();
        put(
                zoekt.soorten().contains(aanbod.soort()),
                Tekst.of("participatie.reden.soort." + aanbod.soort()),
                Tekst.of("participatie.bezwaar.soort." + aanbod.soort()),
                voor,
                tegen);
        aanbod.werksoorten().stream()
                .filter(zoekt.werksoorten()::contains)
                .sorted()
                .forEach(s -> voor.add(Tekst.of("participatie.reden.werksoort." + s)));
        put(
                aanbod.urenVan() <= zoekt.uren(),
                Tekst.of("participatie.reden.uren", aanbod.urenVan(), zoekt.uren()),
                Tekst.of("participatie.bezwaar.uren", aanbod.urenVan(), zoekt.uren()),
                voor,
                tegen);
        if (!aanbod.talen().isEmpty()) {
            put(
                    aanbod.talen().stream().anyMatch(zoekt.talen()::contains),
                    Tekst.of("participatie.reden.taal"),
                    Tekst.of("participatie.bezwaar.taal"),
                    voor,
                    tegen);
        }
        zoekt.steun().stream()
                .sorted()
                .forEach(
                        s ->
                                put(
                                        aanbod.steun().contains(s),
                                        Tekst.of("participatie.reden.steun." + s),
                                        Tekst.of("participatie.bezwaar.steun." + s),
                                        voor,
                                        tegen));
        distance(zoekt.postcode(), aanbod.postcode())
                .ifPresentOrElse(
                        km ->
                                put(
                                        km <= zoekt.kilometers(),
                                        Tekst.of("participatie.reden.afstand", km),
                                        Tekst.of(
                                                "participatie.bezwaar.afstand",
                                                km,
                                                zoekt.kilometers()),
                                        voor,
                                        tegen),
                        () -> tegen.add(Tekst.of("participatie.bezwaar.onbekend")));
        return new Passend(aanbod, List.copyOf(voor), List.copyOf(tegen));
    }

    /** As the crow flies, in whole kilometres upwards; empty for an area that is not on our map. */
    private OptionalInt distance(String van, String naar) {
        var begin = postcodes.find(van);
        var eind = postcodes.find(naar);
        return begin.isEmpty() || eind.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) Math.ceil(begin.get().metersNaar(eind.get()) / (double) METRES));
    }

    private static void put(
            boolean past, Tekst reden, Tekst bezwaar, List<Tekst> voor, List<Tekst> tegen) {
        if (past) {
            voor.add(reden);
        } else {
            tegen.add(bezwaar);
        }
    }
}
