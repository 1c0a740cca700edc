package nl.samenhang.aanval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The lists beside the walk: each line an address, then what belongs to it. */
final class Doelgrenslijst {

    private Doelgrenslijst() {}

    /** By which question the things in an address are found. */
    static Map<String, String> adressen() {
        return lines("adressen.txt");
    }

    /** Which addresses the walk does not open, and why. */
    static Map<String, String> nietGeopend() {
        return lines("niet-geopend.txt");
    }

    static String text(String file) {
        try {
            return new ClassPathResource("doelgrens/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> lines(String file) {
        var result = new LinkedHashMap<String, String>();
        text(file)
                .lines()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split("\\s+", 2))
                .forEach(parts -> result.put(parts[0], parts[1]));
        return result;
    }
}
