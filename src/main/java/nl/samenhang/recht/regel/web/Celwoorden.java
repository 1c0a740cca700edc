package nl.samenhang.recht.regel.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.platform.web.Page;
import nl.samenhang.recht.regel.tabel.Conditie;
import nl.samenhang.recht.regel.tabel.Deel;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Uitvoerkolom;

/** What stands in the cells of a table, in the words of the reader. */
public final class Celwoorden {

    private Celwoorden() {}

    /** What a cell asks: "18 of meer", "thuis of in de opvang". */
    public static String of(Page page, Invoerkolom kolom, String cel) {
        return Conditie.of(kolom.domein(), cel)
                .map(conditie -> of(page, kolom, conditie))
                .orElse(cel);
    }

    private static String of(Page page, Invoerkolom kolom, Conditie conditie) {
        if (conditie.vraagtNiets()) {
            return page.t("regel.cel.alles");
        }
        var delen =
                conditie.delen().stream()
                        .map(deel -> deel(page, kolom, deel))
                        .collect(Collectors.joining(" " + page.t("regel.cel.of") + " "));
        return conditie.niet() ? page.t("regel.cel.niet", delen) : delen;
    }

    private static String deel(Page page, Invoerkolom kolom, Deel deel) {
        return switch (deel) {
            case Deel.Gelijk gelijk -> waarde(page, kolom.naam(), kolom.domein(), gelijk.waarde());
            case Deel.Traject traject -> traject(page, traject);
        };
    }

    private static String traject(Page page, Deel.Traject traject) {
        var van =
                traject.van()
                        .map(
                                v ->
                                        page.t(
                                                traject.vanMee()
                                                        ? "regel.cel.vanaf"
                                                        : "regel.cel.boven",
                                                v.toPlainString()));
        var tot =
                traject.tot()
                        .map(
                                t ->
                                        page.t(
                                                traject.totMee()
                                                        ? "regel.cel.tot-en-met"
                                                        : "regel.cel.onder",
                                                t.toPlainString()));
        return van.map(v -> tot.map(t -> page.t("regel.cel.en", v, t)).orElse(v))
                .or(() -> tot)
                .orElse("");
    }

    /** A value: "ja", "buiten Nederland", "18". */
    public static String waarde(Page page, String kolom, Domein domein, Object waarde) {
        return switch (domein) {
            case Domein.Janee _ -> page.t("regel.waarde." + waarde);
            case Domein.Keuze _ ->
                    page.t(
                            kolom.equals(Uitvoerkolom.REDEN)
                                    ? "reden." + waarde
                                    : "regel.waarde." + kolom + "." + waarde);
            case Domein.Getal _ -> waarde.toString();
        };
    }

    /** What an output answers, as it came out of a case. */
    public static String uitkomst(Page page, Uitvoerkolom kolom, String waarde) {
        return waarde(page, kolom.naam(), kolom.domein(), waarde);
    }

    /** What a row answers, as it is written. */
    public static String antwoord(Page page, Uitvoerkolom kolom, String cel) {
        return kolom.domein()
                .lees(cel)
                .map(waarde -> waarde(page, kolom.naam(), kolom.domein(), waarde))
                .orElse(cel);
    }

    /** All that a row answers and why: "Wie helpt: het team zelf. Praktische hulp geeft ...". */
    public static String antwoorden(Page page, Regeltabel tabel, List<String> cellen) {
        return IntStream.range(0, cellen.size())
                .mapToObj(
                        i -> {
                            var kolom = tabel.uitvoer().get(i);
                            var woorden = antwoord(page, kolom, cellen.get(i));
                            return kolom.isReden()
                                    ? woorden
                                    : page.t("regel.uitvoer." + kolom.naam())
                                            + ": "
                                            + woorden
                                            + ".";
                        })
                .collect(Collectors.joining(" "));
    }
}
