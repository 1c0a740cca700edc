package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;

/** When somebody can be a member of a gezin; each rule answers with the sentence that refuses. */
final class Lidmaatschapregels {

    private Lidmaatschapregels() {}

    /** Nobody belongs to a file before it opened, before birth, after death or tomorrow. */
    static Optional<Tekst> start(Gezin gezin, Inwoner lid, LocalDate vanaf, LocalDate vandaag) {
        if (vanaf.isAfter(vandaag)) {
            return Optional.of(Tekst.of("gezin.fout.datum-toekomst"));
        }
        if (vanaf.isBefore(gezin.geopendOp())) {
            return Optional.of(Tekst.of("gezin.fout.voor-opening", gezin.geopendOp()));
        }
        if (lid.geboortedatum().filter(dag -> vanaf.isBefore(dag.eerste())).isPresent()) {
            return Optional.of(Tekst.of("gezin.fout.voor-geboorte", lid.naam()));
        }
        if (lid.overlijdensdatum().filter(vanaf::isAfter).isPresent()) {
            return Optional.of(Tekst.of("gezin.fout.na-overlijden", lid.naam()));
        }
        return gezin.leden().stream()
                .filter(eerder -> eerder.inwoner().equals(lid.id()))
                .flatMap(eerder -> eerder.periode().tot().stream())
                .filter(vanaf::isBefore)
                .findFirst()
                .map(tot -> Tekst.of("gezin.fout.was-lid", lid.naam(), tot));
    }

    /** A membership ends after it began, and not tomorrow. */
    static Optional<Tekst> end(Gezinslid lid, LocalDate tot, LocalDate vandaag) {
        if (tot.isAfter(vandaag)) {
            return Optional.of(Tekst.of("gezin.fout.datum-toekomst"));
        }
        return tot.isBefore(lid.periode().van())
                ? Optional.of(Tekst.of("gezin.fout.einde-voor-begin", lid.periode().van()))
                : Optional.empty();
    }
}
