package nl.samenhang.besluit.keuze;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.Ligging;
import nl.samenhang.netwerk.aanbieder.Werkwijze;

/**
 * In which order help is shown to somebody who chooses. A must that is not met, or not known to be
 * met, takes an offer out. Of the rest comes first what needs no decision, then what helps with
 * exactly the question, then what meets more wishes, then who can begin in time, then who is near.
 * What is equal in all this stands in an order that differs from wish to wish, so that no
 * organisation is always first. What it costs is not known here.
 *
 * @param vandaag the day on which somebody chooses
 * @param vanaf where distances begin; empty when that does not matter or is not known
 * @param zaad makes the order of equals differ from wish to wish
 */
record Rangschikking(LocalDate vandaag, Optional<Ligging> vanaf, UUID zaad) {

    private static final int PER_KILOMETER = 1000;
    private static final Set<Werkwijze> ONDERWEG = Set.of(Werkwijze.THUIS, Werkwijze.ONLINE);
    private static final Set<Wenspunt> PASSING =
            Set.of(Wenspunt.TAAL, Wenspunt.IDENTITEIT, Wenspunt.WERKWIJZE);

    /** What of these offers fits the wish, the best first. */
    Uitkomst of(Wens wens, List<Hulpaanbod> aanbod) {
        var alle = aanbod.stream().map(een -> judge(wens, een)).toList();
        var rij =
                alle.stream()
                        .filter(passend -> passend.meets(wens.moet()))
                        .sorted(order(wens))
                        .toList();
        return new Uitkomst(rij, rij.isEmpty() ? looser(wens, alle) : List.of(), alle.size());
    }

    private static List<Uitkomst.Versoepeling> looser(Wens wens, List<Passend> alle) {
        return wens.moet().stream()
                .map(
                        punt ->
                                new Uitkomst.Versoepeling(
                                        punt,
                                        (int)
                                                alle.stream()
                                                        .filter(
                                                                p ->
                                                                        p.meets(
                                                                                wens.without(punt)
                                                                                        .moet()))
                                                        .count()))
                .filter(versoepeling -> versoepeling.aantal() > 0)
                .sorted(
                        comparingInt(Uitkomst.Versoepeling::aantal)
                                .reversed()
                                .thenComparing(Uitkomst.Versoepeling::punt))
                .toList();
    }

    private Comparator<Passend> order(Wens wens) {
        return comparing((Passend p) -> !p.aanbod().isZonderBesluit())
                .thenComparing(p -> !p.precies())
                .thenComparingLong(p -> -PASSING.stream().filter(p::meets).count())
                .thenComparingLong(p -> late(wens, p.aanbod()))
                .thenComparingInt(p -> p.meters().orElse(Integer.MAX_VALUE))
                .thenComparingLong(this::turn)
                .thenComparing(p -> p.aanbod().id().value());
    }

    /** How many days later than wished; how many days from now when no day was wished. */
    private long late(Wens wens, Hulpaanbod aanbod) {
        var gewenst = wens.uiterlijk().orElse(vandaag);
        return aanbod.beschikbaarheid()
                .startFor(vandaag)
                .map(start -> Math.max(0, ChronoUnit.DAYS.between(gewenst, start)))
                .orElse(Long.MAX_VALUE);
    }

    /** A number that is the same each time for this wish and this offer, and means nothing. */
    private long turn(Passend passend) {
        var samen = zaad + "/" + passend.aanbod().id();
        return UUID.nameUUIDFromBytes(samen.getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    private Passend judge(Wens wens, Hulpaanbod aanbod) {
        var meters = meters(aanbod);
        Map<Wenspunt, Oordeel> punten = new EnumMap<>(Wenspunt.class);
        for (var punt : wens.gevraagd()) {
            punten.put(punt, judge(punt, wens, aanbod, meters));
        }
        return new Passend(
                aanbod,
                aanbod.inhoud().doelgroep().hulpvragen().contains(wens.hulpvraag()),
                Map.copyOf(punten),
                meters);
    }

    private Oordeel judge(Wenspunt punt, Wens wens, Hulpaanbod aanbod, Optional<Integer> meters) {
        return switch (punt) {
            case TAAL -> whether(wens.talen().stream().anyMatch(aanbod.inhoud().talen()::contains));
            case IDENTITEIT ->
                    whether(
                            wens.identiteit()
                                    .filter(aanbod.plek().identiteiten()::contains)
                                    .isPresent());
            case WERKWIJZE ->
                    whether(
                            wens.werkwijze()
                                    .filter(aanbod.inhoud().werkwijzen()::contains)
                                    .isPresent());
            case AFSTAND ->
                    known(
                            meters.flatMap(
                                    ver ->
                                            wens.afstand()
                                                    .map(
                                                            a ->
                                                                    ver
                                                                            <= a.kilometers()
                                                                                    * PER_KILOMETER)));
            case START ->
                    known(
                            aanbod.beschikbaarheid()
                                    .startFor(vandaag)
                                    .flatMap(
                                            start ->
                                                    wens.uiterlijk()
                                                            .map(dag -> !start.isAfter(dag))));
        };
    }

    /** Who comes to people's homes or screens is near to everybody. */
    private Optional<Integer> meters(Hulpaanbod aanbod) {
        if (aanbod.inhoud().werkwijzen().stream().anyMatch(ONDERWEG::contains)) {
            return Optional.of(0);
        }
        return vanaf.flatMap(van -> aanbod.plek().ligging().map(van::metersNaar));
    }

    private static Oordeel whether(boolean ja) {
        return ja ? Oordeel.JA : Oordeel.NEE;
    }

    private static Oordeel known(Optional<Boolean> antwoord) {
        return antwoord.map(Rangschikking::whether).orElse(Oordeel.ONBEKEND);
    }
}
