package nl.samenhang.aanval;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the first family of the walk has in every room, so that each address can be opened: a small
 * file of rows per part of the house, in which a name between braces is an id.
 *
 * @param bekend ids that are there already; every other name becomes an id of its own
 */
record Doelgrensrijen(Map<String, UUID> bekend) {

    private static final List<String> FILES =
            List.of("besluit.sql", "hulp.sql", "dossier.sql", "rechten.sql");
    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]+)}");

    void insert(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var file : FILES) {
                statement.execute(
                        NAME.matcher(Doelgrenslijst.text("rijen/" + file))
                                .replaceAll(found -> "'" + id(found.group(1)) + "'::uuid"));
            }
        }
    }

    UUID id(String naam) {
        return bekend.getOrDefault(
                naam, UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8)));
    }
}
