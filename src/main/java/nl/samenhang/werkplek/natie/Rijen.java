package nl.samenhang.werkplek.natie;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The rows of one part in the text form of COPY, by table. */
final class Rijen {

    private static final String NULL = "\\N";

    private final Map<Tabel, StringBuilder> texts = new EnumMap<>(Tabel.class);
    private long count;

    /** A row; empty values become null. */
    void add(Tabel tabel, Object... values) {
        var text = texts.computeIfAbsent(tabel, _ -> new StringBuilder(1 << 14));
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(text, values[i]);
        }
        text.append('\n');
        count++;
    }

    long count() {
        return count;
    }

    boolean has(Tabel tabel) {
        return texts.containsKey(tabel);
    }

    byte[] bytes(Tabel tabel) {
        var text = texts.get(tabel);
        return text == null ? new byte[0] : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, Object value) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                append(text, optional.get());
            } else {
                text.append(NULL);
            }
            return;
        }
        var word = value.toString();
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
