package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;

/** When there can be authority over somebody: from birth until of age (BW 1:233 and 1:245). */
final class Gezagsregels {

    private Gezagsregels() {}

    static Optional<Tekst> day(
            Inwoner kind, List<Gezag> eerder, LocalDate vanaf, LocalDate vandaag) {
        if (vanaf.isAfter(vandaag)) {
            return Optional.of(Tekst.of("inwoner.fout.gezag-toekomst"));
        }
        if (kind.geboortedatum().filter(dag -> vanaf.isBefore(dag.eerste())).isPresent()) {
            return Optional.of(Tekst.of("inwoner.fout.voor-geboorte", kind.naam()));
        }
        if (adultFrom(kind).filter(dag -> !vanaf.isBefore(dag)).isPresent()) {
            return Optional.of(Tekst.of("inwoner.fout.gezag-meerderjarig", kind.naam()));
        }
        return eerder.stream()
                .map(gezag -> gezag.periode().van())
                .filter(van -> van.isAfter(vanaf))
                .findFirst()
                .map(van -> Tekst.of("inwoner.fout.gezag-later", van));
    }

    /** It ends by itself when the child comes of age. */
    static Gezag untilAdult(Gezag gezag, Inwoner kind) {
        var tot = gezag.periode().tot().or(() -> adultFrom(kind));
        return new Gezag(
                gezag.kind(), gezag.code(), new Periode(gezag.periode().van(), tot), gezag.derde());
    }

    private static Optional<LocalDate> adultFrom(Inwoner kind) {
        return kind.geboortedatum()
                .map(dag -> dag.laatste().plusYears(Leeftijdsgroep.MEERDERJARIG.vanaf()));
    }
}
