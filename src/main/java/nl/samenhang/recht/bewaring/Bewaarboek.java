package nl.samenhang.recht.bewaring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All terms that count in one municipality. */
public record Bewaarboek(List<Bewaartermijn> termijnen) {

    /** The term for a kind of record on a day. */
    public Optional<Bewaartermijn> find(String soort, LocalDate dag) {
        return termijnen.stream()
                .filter(t -> t.soort().equals(soort) && t.appliesOn(dag))
                .findFirst();
    }

    /** The term for a kind of record on a day; every kind of the house has one. */
    public Bewaartermijn get(String soort, LocalDate dag) {
        return find(soort, dag)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No term for %s on %s".formatted(soort, dag)));
    }

    /** Of several terms that hold for one thing the one that keeps it longest. */
    public Bewaartermijn longest(Collection<String> soorten, LocalDate laatste, LocalDate dag) {
        return soorten.stream()
                .map(soort -> get(soort, dag))
                .max(Comparator.comparing(t -> t.freeOn(laatste).orElse(LocalDate.MAX)))
                .orElseThrow();
    }

    /** What ended after this day cannot be past the term of this kind. */
    public LocalDate grens(String soort, LocalDate dag) {
        return get(soort, dag).termijn().map(dag::minus).orElse(LocalDate.EPOCH);
    }

    /** The kinds that go in this way. */
    public List<Bewaartermijn> by(Bewaarwijze wijze, LocalDate dag) {
        return termijnen.stream().filter(t -> t.wijze() == wijze && t.appliesOn(dag)).toList();
    }

    /** This book with the terms of a municipality in the place of ours for the same kinds. */
    Bewaarboek with(List<Bewaartermijn> eigen) {
        var soorten = eigen.stream().map(Bewaartermijn::soort).collect(Collectors.toSet());
        var kept = termijnen.stream().filter(t -> !soorten.contains(t.soort()));
        return new Bewaarboek(Stream.concat(kept, eigen.stream()).toList());
    }
}
