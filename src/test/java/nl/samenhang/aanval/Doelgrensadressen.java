package nl.samenhang.aanval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.aanval.Aanval.Ingang;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the ids of the families of the walk in the addresses of the program. */
final class Doelgrensadressen {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

    /** As many of one address are asked for at most. */
    private static final int LIMIT = 12;

    private static final Map<String, String> QUESTIONS = Doelgrenslijst.adressen();

    private final JdbcClient jdbc;
    private final Merken merken;
    private final List<UUID> gezinnen;
    private final List<UUID> leden;
    private final UUID medewerker;

    Doelgrensadressen(
            JdbcClient jdbc,
            Merken merken,
            List<UUID> gezinnen,
            List<UUID> leden,
            UUID medewerker) {
        this.jdbc = jdbc;
        this.merken = merken;
        this.gezinnen = gezinnen;
        this.leden = leden;
        this.medewerker = medewerker;
    }

    /** Asks the database, so within a transaction that sees all of the families. */
    List<String> of(Ingang ingang) {
        var question = QUESTIONS.get(ingang.pattern());
        return question == null ? guessed(ingang) : asked(ingang.pattern(), question);
    }

    private List<String> asked(String pattern, String question) {
        return jdbc
                .sql(question)
                .param("gezinnen", gezinnen)
                .param("leden", leden)
                .query()
                .listOfRows()
                .stream()
                .limit(LIMIT)
                .map(row -> filled(pattern, row))
                .toList();
    }

    private static String filled(String pattern, Map<String, Object> row) {
        var left = new LinkedHashMap<>(row);
        var path = pattern;
        for (var value : row.entrySet()) {
            var variable = VARIABLE.matcher(path);
            if (variable.find()) {
                path =
                        variable.replaceFirst(
                                Matcher.quoteReplacement(String.valueOf(value.getValue())));
                left.remove(value.getKey());
            }
        }
        var query = left.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** Ids of the room of the address, and words for what is no id. */
    private List<String> guessed(Ingang ingang) {
        var paths = List.of(ingang.pattern());
        for (var variable : VARIABLE.matcher(ingang.pattern()).results().toList()) {
            var next = new ArrayList<String>();
            for (var path : paths) {
                waarden(ingang, path.substring(0, path.indexOf('{')), variable.group(1))
                        .forEach(v -> next.add(path.replace(variable.group(), v)));
            }
            paths = next.stream().limit(LIMIT).toList();
        }
        return paths;
    }

    private List<String> waarden(Ingang ingang, String begin, String variable) {
        return switch (variable) {
            case "gezin" -> texts(gezinnen);
            case "inwoner", "een", "ander" -> texts(leden.subList(0, Math.min(2, leden.size())));
            case "nummer" -> List.of("1");
            case "sleutel" -> List.of("dossiervoering");
            case "id", "medewerker" ->
                    switch (begin) {
                        case "/gezinnen/" -> texts(gezinnen);
                        case "/inwoners/" -> texts(leden);
                        case "/medewerkers/", "/beheer/gebruikers/" ->
                                List.of(medewerker.toString());
                        default -> own(ingang);
                    };
            default -> own(ingang);
        };
    }

    private List<String> own(Ingang ingang) {
        return texts(merken.ids().getOrDefault(ingang.kamer(), List.of(gezinnen.getFirst())));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
