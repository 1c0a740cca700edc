package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;

/**
 * Which relations can be; each rule answers with the sentence that refuses. A person has one
 * partner at a time (BW 1:33 and 1:80a) and two parents at most (BW 1:198 and 1:199); who lives
 * together without being partners is a household all the same.
 */
final class Relatieregels {

    private static final int MOST_PARENTS = 2;

    private Relatieregels() {}

    static Optional<Tekst> people(Inwoner inwoner, Relatiesoort soort, Inwoner ander) {
        if (inwoner.id().equals(ander.id())) {
            return Optional.of(Tekst.of("inwoner.fout.relatie-zelf"));
        }
        return switch (soort) {
            case OUDER -> Inwonerregels.parenthood(ander.geboortedatum(), inwoner.geboortedatum());
            case KIND -> Inwonerregels.parenthood(inwoner.geboortedatum(), ander.geboortedatum());
            case PARTNER -> Optional.empty();
        };
    }

    /** What this person's other relations leave room for. */
    static Optional<Tekst> room(
            Inwoner inwoner,
            List<Relatie> relaties,
            Relatiesoort soort,
            Inwoner ander,
            Optional<Periode> periode,
            LocalDate vandaag) {
        var same = relaties.stream().filter(relatie -> relatie.soort() == soort).toList();
        var period = periode.orElseGet(() -> Periode.from(vandaag));
        if (same.stream()
                .filter(relatie -> relatie.ander().equals(Optional.of(ander.id())))
                .anyMatch(relatie -> span(relatie).overlaps(period))) {
            return Optional.of(Tekst.of("inwoner.fout.relatie-bestaat", ander.naam()));
        }
        return switch (soort) {
            case OUDER ->
                    same.stream().filter(relatie -> relatie.lastsOn(vandaag)).count()
                                    >= MOST_PARENTS
                            ? Optional.of(Tekst.of("inwoner.fout.twee-ouders", inwoner.naam()))
                            : Optional.empty();
            case PARTNER ->
                    same.stream()
                            .filter(relatie -> span(relatie).overlaps(period))
                            .findFirst()
                            .map(
                                    relatie ->
                                            Tekst.of(
                                                    "inwoner.fout.al-partner",
                                                    inwoner.naam(),
                                                    relatie.naam()));
            case KIND -> Optional.empty();
        };
    }

    /** A relation begins after both are born, and neither begins nor ends tomorrow. */
    static Optional<Tekst> days(
            Inwoner inwoner, Inwoner ander, Optional<Periode> periode, LocalDate vandaag) {
        return periode.flatMap(
                bekend -> {
                    if (bekend.van().isAfter(vandaag)
                            || bekend.tot().filter(tot -> tot.isAfter(vandaag)).isPresent()) {
                        return Optional.of(Tekst.of("inwoner.fout.relatie-toekomst"));
                    }
                    return Stream.of(inwoner, ander)
                            .filter(mens -> isUnborn(mens, bekend.van()))
                            .findFirst()
                            .map(mens -> Tekst.of("inwoner.fout.voor-geboorte", mens.naam()));
                });
    }

    private static boolean isUnborn(Inwoner mens, LocalDate dag) {
        return mens.geboortedatum().filter(geboren -> dag.isBefore(geboren.eerste())).isPresent();
    }

    private static Periode span(Relatie relatie) {
        return relatie.periode().orElseGet(() -> Periode.from(LocalDate.MIN));
    }
}
