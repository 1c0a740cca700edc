package nl.samenhang.mensen.inwoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;

/**
 * What somebody typed into the search box, taken apart: name parts in any order, a birth date in
 * any writing, street and number, a postcode, a telephone number, a BSN.
 *
 * @param bsn the BSN when the text holds one; then nothing else counts
 * @param beginnen words of which the beginning was typed
 * @param woorden words that must stand there exactly: numbers, dates, postcodes
 * @param keuzes parts that can mean more than one thing, such as 1980 or 12-3-80
 * @param jaren the years of birth that count, with 0 for who has none; empty when each counts
 */
record Zoekopdracht(
        Optional<Bsn> bsn,
        List<String> beginnen,
        List<String> woorden,
        List<Zoekdeel> keuzes,
        Set<Integer> jaren) {

    private static final int MOST_PARTS = 6;

    Zoekopdracht {
        beginnen = beginnen.stream().distinct().limit(MOST_PARTS).toList();
        woorden = woorden.stream().distinct().limit(MOST_PARTS).toList();
        keuzes = keuzes.stream().distinct().limit(MOST_PARTS).toList();
    }

    Zoekopdracht(
            Optional<Bsn> bsn, List<String> beginnen, List<String> woorden, List<Zoekdeel> keuzes) {
        this(bsn, beginnen, woorden, keuzes, Set.of());
    }

    Zoekopdracht(Optional<Bsn> bsn, List<String> beginnen, List<String> woorden) {
        this(bsn, beginnen, woorden, List.of());
    }

    /** The same question for who was born in one of these years. */
    Zoekopdracht bornIn(Set<Integer> geboortejaren) {
        return new Zoekopdracht(bsn, beginnen, woorden, keuzes, geboortejaren);
    }

    static Zoekopdracht parse(String typed) {
        return new Zoeklezer(typed).read();
    }

    boolean isEmpty() {
        return bsn.isEmpty() && beginnen.isEmpty() && woorden.isEmpty() && keuzes.isEmpty();
    }

    /** Every part must be answered; of names the beginning is enough. */
    List<Zoekdeel> parts() {
        return together(beginnen.stream().map(Zoekdeel::beginning));
    }

    /** The same with whole words of names. */
    List<Zoekdeel> wholeParts() {
        return together(beginnen.stream().map(Zoekdeel::word));
    }

    /** The same question with these parts in the place of the names. */
    Zoekopdracht withNames(List<Zoekdeel> namen) {
        var all = new ArrayList<>(namen);
        all.addAll(keuzes);
        return new Zoekopdracht(bsn, List.of(), woorden, all, jaren);
    }

    /** The same question without some of its names. */
    Zoekopdracht without(List<String> namen) {
        return new Zoekopdracht(
                bsn,
                beginnen.stream().filter(b -> !namen.contains(b)).toList(),
                woorden,
                keuzes,
                jaren);
    }

    private List<Zoekdeel> together(Stream<Zoekdeel> namen) {
        return Stream.of(woorden.stream().map(Zoekdeel::word), keuzes.stream(), namen)
                .flatMap(part -> part)
                .toList();
    }
}
