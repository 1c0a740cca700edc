package nl.samenhang.recht.regel.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.samenhang.platform.web.Page;
import nl.samenhang.recht.regel.tabel.Gebrek;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Ontwerp;

/** What is wrong with a table, with its questions and answers in the words of the reader. */
public final class Gebrekwoorden {

    private Gebrekwoorden() {}

    /** The sentence about it. */
    public static String of(Page page, Ontwerp ontwerp, Gebrek gebrek) {
        var woorden = gebrek.woorden();
        return switch (gebrek.soort()) {
            case GAT -> say(page, gebrek, gevallen(page, ontwerp, woorden.getFirst()));
            case OVERLAP ->
                    say(
                            page,
                            gebrek,
                            woorden.getFirst(),
                            gevallen(page, ontwerp, woorden.getLast()));
            case ONLEESBAAR, ONBEKENDE_WAARDE ->
                    say(page, gebrek, kolom(page, ontwerp, woorden.getFirst()), woorden.getLast());
            case VORM,
                    ONBEKENDE_INVOER,
                    ONBEKENDE_REDEN,
                    GEEN_ARTIKEL,
                    NOOIT,
                    TE_VEEL_RIJEN,
                    DATUMS ->
                    page.t(gebrek.tekst());
        };
    }

    private static String say(Page page, Gebrek gebrek, String... woorden) {
        var alle = new Object[woorden.length + 1];
        alle[0] = String.valueOf(gebrek.rij());
        System.arraycopy(woorden, 0, alle, 1, woorden.length);
        return page.t("regel.gebrek." + gebrek.soort(), alle);
    }

    /** Each input that matters, with the answers of it. */
    private static String gevallen(Page page, Ontwerp ontwerp, String stappen) {
        return stappen.isEmpty()
                ? page.t("regel.rijen.altijd")
                : Arrays.stream(stappen.split("; "))
                        .map(stap -> stap(page, ontwerp, stap))
                        .collect(Collectors.joining("; "));
    }

    private static String stap(Page page, Ontwerp ontwerp, String stap) {
        var naam = stap.substring(0, stap.indexOf(' '));
        var cel = stap.substring(naam.length() + 1);
        return ontwerp.invoer().stream()
                .filter(k -> k.naam().equals(naam))
                .findFirst()
                .map(k -> vraag(page, k) + " " + Celwoorden.of(page, k, cel))
                .orElse(stap);
    }

    private static String kolom(Page page, Ontwerp ontwerp, String naam) {
        return ontwerp.invoer().stream()
                .filter(k -> k.naam().equals(naam))
                .findFirst()
                .map(k -> vraag(page, k))
                .orElseGet(() -> page.t("regel.uitvoer." + naam));
    }

    private static String vraag(Page page, Invoerkolom kolom) {
        return page.t("regel.invoer." + kolom.naam());
    }
}
