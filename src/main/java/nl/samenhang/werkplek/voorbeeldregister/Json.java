package nl.samenhang.werkplek.voorbeeldregister;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small parts of which the standard builds a person. */
final class Json {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode code(String code, String omschrijving) {
        return object().put("code", code).put("omschrijving", omschrijving);
    }

    static ObjectNode date(LocalDate dag) {
        return object().put("type", "Datum")
                .put("datum", dag.toString())
                .put("langFormaat", LONG.format(dag));
    }

    /** A date of which the day or the month may not be known. */
    static ObjectNode date(Geboortedatum datum) {
        var jaar = datum.eerste().getYear();
        return switch (datum.precisie()) {
            case DAG -> date(datum.eerste());
            case MAAND ->
                    object().put("type", "JaarMaandDatum")
                            .put("jaar", jaar)
                            .put("maand", datum.eerste().getMonthValue())
                            .put("langFormaat", LONG.format(datum.eerste()).split(" ", 2)[1]);
            case JAAR ->
                    object().put("type", "JaarDatum")
                            .put("jaar", jaar)
                            .put("langFormaat", String.valueOf(jaar));
        };
    }
}
