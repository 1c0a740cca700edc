package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All definitions that count in one municipality.
 *
 * @param kleur when a clock turns orange
 * @param gelijkgesteld days that a royal decree equates with a holiday
 */
public record Termijnenboek(
        Kleurregel kleur, Set<LocalDate> gelijkgesteld, List<Termijndefinitie> definities) {

    /** The definition that counts for a clock that starts on this day. */
    public Termijndefinitie get(String code, LocalDate start) {
        return definities.stream()
                .filter(d -> d.code().equals(code) && d.appliesOn(start))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No term %s on %s".formatted(code, start)));
    }

    /** This book with the definitions of a municipality in the place of ours with the same code. */
    Termijnenboek with(List<Termijndefinitie> eigen) {
        var codes = eigen.stream().map(Termijndefinitie::code).collect(Collectors.toSet());
        var kept = definities.stream().filter(d -> !codes.contains(d.code()));
        var all =
                Stream.concat(kept, eigen.stream())
                        .sorted(
                                Comparator.comparing(Termijndefinitie::code)
                                        .thenComparing(Termijndefinitie::geldigVan))
                        .toList();
        return new Termijnenboek(kleur, gelijkgesteld, all);
    }

    boolean knows(String code) {
        return definities.stream().anyMatch(d -> d.code().equals(code));
    }
}
