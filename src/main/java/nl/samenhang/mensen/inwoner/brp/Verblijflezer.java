package nl.samenhang.mensen.inwoner.brp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Verblijf;

/** Reads the stays of category 08 into a history without overlap. */
final class Verblijflezer {

    /** From when a stay counts of which not even the person's birth gives a beginning. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private Verblijflezer() {}

    /**
     * The newest stay first. Each lasts until the next begins; one that never lasted a day is left
     * out.
     */
    static List<Verblijf> read(Lijst lijst, Optional<LocalDate> geboren) {
        var verblijven = new ArrayList<Verblijf>();
        Optional<LocalDate> tot = Optional.empty();
        for (var rij : lijst.categorie("08").stream().filter(row -> !row.isOnjuist()).toList()) {
            var van = start(rij).or(() -> geboren).orElse(LONG_AGO);
            if (tot.isPresent() && !van.isBefore(tot.get())) {
                continue;
            }
            verblijven.add(new Verblijf(kind(rij), address(rij), new Periode(van, tot)));
            tot = Optional.of(van);
        }
        return verblijven;
    }

    /** Start of the stay (10.30), departure abroad (13.20), arrival (14.20) or validity (85.10). */
    static Optional<LocalDate> start(Lijst.Rij rij) {
        return Stream.of("10.30", "13.20", "14.20", "85.10")
                .map(rij::get)
                .flatMap(text -> Datums.first(text).stream())
                .findFirst();
    }

    private static Adressoort kind(Lijst.Rij rij) {
        if (rij.has("13.10") && !rij.has("11.10")) {
            return rij.get("13.10").equals("0000") ? Adressoort.ONBEKEND : Adressoort.BUITENLAND;
        }
        if (rij.get("10.10").equals("B")) {
            return Adressoort.BRIEFADRES;
        }
        return rij.has("11.10") || rij.has("12.10") ? Adressoort.WOONADRES : Adressoort.ONBEKEND;
    }

    private static Adres address(Lijst.Rij rij) {
        if (rij.has("11.10")) {
            var deur =
                    rij.get("11.20")
                            + rij.get("11.30")
                            + spaced(rij.get("11.40"))
                            + spaced(rij.get("11.50"));
            var straat = rij.has("11.15") ? rij.get("11.15") : rij.get("11.10");
            return new Adres(straat, deur, text(rij, "11.60"), rij.get("11.70"));
        }
        if (rij.has("12.10")) {
            return new Adres(rij.get("12.10"), "", text(rij, "11.60"), rij.get("11.70"));
        }
        var abroad =
                Stream.of("13.30", "13.40", "13.50")
                        .map(rij::get)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Adres(abroad, "", Optional.empty(), "");
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private static Optional<String> text(Lijst.Rij rij, String element) {
        return Optional.of(rij.get(element)).filter(value -> !value.isEmpty());
    }
}
