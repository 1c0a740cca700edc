package nl.samenhang.aanval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param tekst what it says; of a PDF or a package what is written in it
 * @param nanos how long it took, the sending included
 */
record Antwoord(int status, Map<String, List<String>> koppen, String tekst, long nanos) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

    Optional<String> kop(String naam) {
        return koppen.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(naam))
                .flatMap(e -> e.getValue().stream())
                .findFirst();
    }

    List<String> alle(String naam) {
        return koppen.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(naam))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    /** Where the answer sends the browser; empty when it sends it nowhere. */
    String heen() {
        return kop("Location").orElse("");
    }

    /** All that somebody who asks can tell one answer from another by, without the id asked for. */
    String gezicht() {
        var body = TOKEN.matcher(ID.matcher(tekst).replaceAll("ID")).replaceAll("TOKEN");
        return status + " " + ID.matcher(heen()).replaceAll("ID") + "\n" + body;
    }
}
