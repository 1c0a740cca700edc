package nl.samenhang.recht.register;

import java.util.List;
import java.util.Map;

/** The register on paper. */
public record Papier(
        String taal,
        String titel,
        String organisatie,
        String verantwoordelijke,
        List<Blad> bladen) {

    /** One processing: its purpose, and what it says by heading. */
    public record Blad(String titel, Map<String, List<String>> regels) {}
}
