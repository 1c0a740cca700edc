package nl.samenhang.platform.uitvoer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How days, moments and periods are written in the database and in a package. */
final class Waarden {

    private Waarden() {}

    /** A moment of the database as ISO 8601 in UTC. */
    static String moment(String tekst) {
        return OffsetDateTime.parse(tekst).toInstant().toString();
    }

    /** A daterange of the database as its first day and the first day after it. */
    static Map<String, Object> period(String tekst) {
        var grenzen = tekst.substring(1, tekst.length() - 1).split(",", -1);
        var periode = new LinkedHashMap<String, Object>();
        periode.put("van", grenzen[0]);
        if (!grenzen[1].isEmpty()) {
            periode.put("tot", grenzen[1]);
        }
        return periode;
    }

    static List<String> texts(JsonNode lijst) {
        return lijst.valueStream().map(JsonNode::asString).toList();
    }

    /** The day that was written; empty when it is none. */
    static Optional<LocalDate> day(JsonNode waarde) {
        try {
            return waarde.isString()
                    ? Optional.of(LocalDate.parse(waarde.asString()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether this is a moment. */
    static boolean isMoment(JsonNode waarde) {
        try {
            return waarde.isString() && Instant.parse(waarde.asString()).isBefore(Instant.MAX);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The period as the database writes it; empty when it is none. */
    static Optional<String> range(JsonNode waarde) {
        var van = day(waarde.path("van"));
        var tot = waarde.has("tot") ? day(waarde.path("tot")) : Optional.<LocalDate>empty();
        if (van.isEmpty()
                || (waarde.has("tot") && tot.filter(d -> d.isAfter(van.get())).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of("[" + van.get() + "," + tot.map(LocalDate::toString).orElse("") + ")");
    }
}
