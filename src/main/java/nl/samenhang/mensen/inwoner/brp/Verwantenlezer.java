package nl.samenhang.mensen.inwoner.brp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Relatiesoort;

/** Reads parents (02, 03), partners (05) and children (09) that the person's list names today. */
final class Verwantenlezer {

    private Verwantenlezer() {}

    static List<Persoon.Verwante> read(Lijst lijst) {
        var verwanten = new ArrayList<Persoon.Verwante>();
        for (var rang = 1; rang <= 2; rang++) {
            var rij = lijst.eerste(rang == 1 ? "02" : "03");
            if (isPerson(rij)) {
                verwanten.add(relative(rij, Relatiesoort.OUDER, rang, Optional.empty()));
            }
        }
        lijst.actueel("05")
                .filter(Verwantenlezer::isPerson)
                .forEach(
                        rij ->
                                verwanten.add(
                                        relative(
                                                rij,
                                                Relatiesoort.PARTNER,
                                                1,
                                                marriage(lijst, rij))));
        lijst.actueel("09")
                .filter(Verwantenlezer::isPerson)
                .filter(rij -> !rij.get("89.10").equals("L"))
                .forEach(
                        rij ->
                                verwanten.add(
                                        relative(rij, Relatiesoort.KIND, 1, Optional.empty())));
        return verwanten;
    }

    /** The rows that tell of relatives of this kind, of now or before. */
    static Stream<Lijst.Rij> rows(Lijst lijst, Relatiesoort soort) {
        var categorieen =
                switch (soort) {
                    case OUDER -> Stream.of("02", "03");
                    case PARTNER -> Stream.of("05");
                    case KIND -> Stream.of("09");
                };
        return categorieen
                .flatMap(categorie -> lijst.categorie(categorie).stream())
                .filter(Verwantenlezer::isPerson);
    }

    private static boolean isPerson(Lijst.Rij rij) {
        return !rij.isOnjuist() && (rij.has("02.40") || rij.has("02.10") || rij.has("01.20"));
    }

    private static Persoon.Verwante relative(
            Lijst.Rij rij, Relatiesoort soort, int rang, Optional<Periode> periode) {
        var naam =
                Stream.of(rij.get("02.10"), rij.get("02.30"), rij.get("02.40"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return new Persoon.Verwante(
                soort,
                rang,
                Bsn.parse(rij.get("01.20")),
                naam,
                Geboortedatum.parse(rij.get("03.10")),
                periode);
    }

    /**
     * From the conclusion (06.10) to the dissolution (07.10). A row with a dissolution no longer
     * carries the conclusion; the former row below it does.
     */
    private static Optional<Periode> marriage(Lijst lijst, Lijst.Rij rij) {
        var tot = Datums.first(rij.get("07.10"));
        var rijen = lijst.categorie("05");
        var van =
                Datums.first(rij.get("06.10"))
                        .or(
                                () ->
                                        rijen.stream()
                                                .skip(1L + rijen.indexOf(rij))
                                                .takeWhile(former -> !former.actueel())
                                                .flatMap(
                                                        former ->
                                                                Datums.first(former.get("06.10"))
                                                                        .stream())
                                                .findFirst());
        if (van.isEmpty()) {
            return tot.map(end -> Periode.between(end.minusDays(1), end));
        }
        return Optional.of(new Periode(van.get(), tot.filter(end -> end.isAfter(van.get()))));
    }
}
