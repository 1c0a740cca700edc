package nl.samenhang.platform.uitvoer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import tools.jackson.databind.JsonNode;

/**
 * A row as the database has it.
 *
 * @param over whom it is about: nobody in particular for the whole family; empty when it says
 *     nothing about anybody by itself
 */
public record Rij(Optional<Set<InwonerId>> over, JsonNode waarden) {

    /** The text of a column; empty when there is none, and for a list. */
    public Optional<String> tekst(String kolom) {
        var waarde = waarden.path(kolom);
        return waarde.isValueNode() && !waarde.isNull()
                ? Optional.of(waarde.asString())
                : Optional.empty();
    }

    /** A row as it stands in a package: its fields in the order of the table. */
    public record Meegenomen(Uitvoertabel tabel, Map<String, Object> velden) {}
}
