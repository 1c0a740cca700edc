package nl.samenhang.netwerk.aanbieder;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Choices from a fixed list, as an array of texts in the database. */
final class Codes {

    private Codes() {}

    static String[] array(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    static Set<String> set(Array codes) throws SQLException {
        return Set.of((String[]) codes.getArray());
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, Array codes) throws SQLException {
        var set = EnumSet.noneOf(type);
        for (var code : (String[]) codes.getArray()) {
            set.add(Enum.valueOf(type, code));
        }
        return Set.copyOf(set);
    }
}
