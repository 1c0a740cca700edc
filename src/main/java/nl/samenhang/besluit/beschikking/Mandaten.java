package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.beschikking.Intrekking.Grond;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one person may decide alone, read from {@code definitions/mandaat.json} (Awb art. 10:3). A
 * no, an application that is not dealt with, help that we withdraw, and what differs from the table
 * of the law, is always seen by a second.
 */
@Component
class Mandaten {

    private record Mandaat(LocalDate geldigVan, Wet wet, int maanden, long budgetPerJaar) {}

    private record Definition(List<Mandaat> mandaten) {}

    private final List<Mandaat> mandaten;

    Mandaten(JsonMapper json) {
        mandaten =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/mandaat.json"),
                                Definition.class)
                        .mandaten();
    }

    /** Why a second person has to look at this decision, as codes; none when one may decide. */
    List<String> needsSecond(Wet wet, Besluit besluit) {
        var mandaat =
                mandaten.stream()
                        .filter(m -> m.wet() == wet && !m.geldigVan().isAfter(besluit.op()))
                        .max(Comparator.comparing(Mandaat::geldigVan));
        var redenen = new ArrayList<String>();
        if (besluit.uitkomst() == Besluit.Uitkomst.AFWIJZEN) {
            redenen.add("AFWIJZING");
        }
        if (besluit.uitkomst() == Besluit.Uitkomst.BUITEN_BEHANDELING) {
            redenen.add("BUITEN_BEHANDELING");
        }
        if (besluit.intrekking().filter(i -> i.grond() != Grond.OP_VERZOEK).isPresent()) {
            redenen.add("INTREKKING");
        }
        if (besluit.onjuisteGegevens()) {
            redenen.add("ONJUISTE_GEGEVENS");
        }
        if (besluit.afwijking().isPresent()) {
            redenen.add("AFWIJKING");
        }
        if (mandaat.isEmpty()) {
            redenen.add("GEEN_MANDAAT");
            return redenen;
        }
        besluit.toekenning()
                .ifPresent(
                        gekregen -> {
                            if (isLonger(gekregen.periode(), mandaat.get().maanden())) {
                                redenen.add("DUUR");
                            }
                            if (isMore(gekregen.budget(), mandaat.get().budgetPerJaar())) {
                                redenen.add("BUDGET");
                            }
                        });
        return redenen;
    }

    private static boolean isLonger(Periode periode, int maanden) {
        return periode.tot()
                .map(tot -> tot.isAfter(periode.van().plusMonths(maanden)))
                .orElse(true);
    }

    private static boolean isMore(Optional<Bedrag> budget, long perJaar) {
        return budget.filter(b -> b.isMoreThan(new Bedrag(perJaar))).isPresent();
    }
}
