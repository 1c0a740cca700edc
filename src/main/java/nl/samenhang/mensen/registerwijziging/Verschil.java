package nl.samenhang.mensen.registerwijziging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One point on which the register says something else than our file. */
record Verschil(
        Wijzigingsoort soort, LocalDate dag, Map<String, String> oud, Map<String, String> nieuw) {

    /** The same for the same change told twice, so that what was decided about it stays decided. */
    UUID vingerafdruk() {
        var text = soort + (soort.hasDay() ? "|" + dag : "") + "|" + new TreeMap<>(nieuw);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean isSame(Verschil ander) {
        return soort == ander.soort && vingerafdruk().equals(ander.vingerafdruk());
    }
}
