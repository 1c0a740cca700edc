package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/** When somebody can move; each rule answers with the sentence that refuses. */
final class Verhuisregels {

    private Verhuisregels() {}

    /** Not tomorrow, nor before birth, nor after death. */
    static Optional<Tekst> day(Inwoner inwoner, LocalDate vanaf, LocalDate vandaag) {
        if (vanaf.isAfter(vandaag)) {
            return Optional.of(Tekst.of("inwoner.fout.verhuizing-toekomst"));
        }
        if (inwoner.geboortedatum().filter(dag -> vanaf.isBefore(dag.eerste())).isPresent()) {
            return Optional.of(Tekst.of("inwoner.fout.voor-geboorte", inwoner.naam()));
        }
        return inwoner.overlijdensdatum()
                .filter(vanaf::isAfter)
                .map(dag -> Tekst.of("inwoner.fout.na-overlijden", inwoner.naam()));
    }

    /** After the last move, so that the history stays one line. */
    static Optional<Tekst> order(Inwoner inwoner, List<Verblijf> verblijven, LocalDate vanaf) {
        return verblijven.stream()
                .map(verblijf -> verblijf.periode().van())
                .filter(van -> !van.isBefore(vanaf))
                .findFirst()
                .map(van -> Tekst.of("inwoner.fout.verhuisdatum", inwoner.naam(), van));
    }

    /** To somewhere else; whether a shielded address is meant is not told. */
    static Optional<Tekst> place(
            Inwoner inwoner, List<Verblijf> verblijven, Verhuizing verhuizing) {
        var blijft =
                verblijven.stream()
                        .filter(verblijf -> verblijf.periode().contains(verhuizing.vanaf()))
                        .filter(verblijf -> verblijf.soort() == verhuizing.soort())
                        .anyMatch(
                                verblijf ->
                                        verblijf.adres()
                                                .sleutel()
                                                .equals(verhuizing.adres().sleutel()));
        return blijft && !inwoner.geheim()
                ? Optional.of(Tekst.of("inwoner.fout.zelfde-adres", inwoner.naam()))
                : Optional.empty();
    }
}
