package nl.samenhang.recht.termijn;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a definition file and refuses the first entry that breaks a rule, with its name. A wrong
 * term would make every date after it wrong, so nothing is skipped or guessed.
 */
final class Termijnenlezer {

    private static final Set<String> INGANG =
            Set.of(
                    "code",
                    "geldigVan",
                    "soort",
                    "naam",
                    "begin",
                    "stappen",
                    "eigenaar",
                    "gevolg",
                    "bron",
                    "uitleg");
    private static final Set<String> STAP = Set.of("eenheid");
    private static final Set<String> TEKST = Set.of("nl", "en");

    private final JsonMapper mapper =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final String bestand;

    Termijnenlezer(String bestand) {
        this.bestand = bestand;
    }

    /** Reads our own file, which has everything. */
    Termijnenboek readAll(InputStream in) {
        var root = parse(in);
        require(root, Set.of("kleur", "gelijkgesteldeDagen", "termijnen"), "file");
        var kleur = convert(root.get("kleur"), Kleurregel.class, "kleur");
        var dagen =
                root.get("gelijkgesteldeDagen")
                        .valueStream()
                        .map(
                                dag ->
                                        convert(dag, GelijkgesteldeDag.class, "gelijkgesteldeDagen")
                                                .datum())
                        .collect(Collectors.toUnmodifiableSet());
        return new Termijnenboek(kleur, dagen, definities(root));
    }

    /** Reads the file of a municipality, which replaces whole codes of the base. */
    Termijnenboek readOnTopOf(Termijnenboek basis, InputStream in) {
        var root = parse(in);
        require(root, Set.of("termijnen"), "file");
        var eigen = definities(root);
        for (var definitie : eigen) {
            if (!basis.knows(definitie.code())) {
                throw new DefinitieFout(bestand, definitie.code(), "no room knows this code");
            }
        }
        return basis.with(eigen);
    }

    private List<Termijndefinitie> definities(JsonNode root) {
        var result = new ArrayList<Termijndefinitie>();
        for (var ingang : root.get("termijnen")) {
            result.add(definitie(ingang, result.size() + 1));
        }
        Termijncontrole.overlap(result)
                .ifPresent(
                        code -> {
                            throw new DefinitieFout(
                                    bestand, code, "two definitions hold on the same day");
                        });
        return List.copyOf(result);
    }

    private Termijndefinitie definitie(JsonNode ingang, int nummer) {
        var naam =
                ingang.path("code").isString() ? ingang.get("code").asString() : "entry " + nummer;
        require(ingang, INGANG, naam);
        for (var veld : List.of("naam", "begin", "uitleg")) {
            require(ingang.get(veld), TEKST, naam + ", " + veld);
        }
        for (var stap : ingang.get("stappen")) {
            require(stap, STAP, naam + ", stappen");
        }
        var result = toDefinitie(convert(ingang, Ingang.class, naam), naam);
        Termijncontrole.brokenRule(result)
                .ifPresent(
                        regel -> {
                            throw new DefinitieFout(bestand, naam, regel);
                        });
        return result;
    }

    private Termijndefinitie toDefinitie(Ingang ingang, String naam) {
        try {
            return ingang.toDefinitie();
        } catch (DateTimeException e) {
            throw new DefinitieFout(bestand, naam, "datum must be a day of the year such as 07-01");
        }
    }

    private JsonNode parse(InputStream in) {
        try {
            return mapper.readTree(in);
        } catch (JacksonException e) {
            throw new DefinitieFout(bestand, "file", "this is no JSON: " + e.getOriginalMessage());
        }
    }

    private void require(JsonNode node, Set<String> velden, String ingang) {
        var missing = new TreeSet<>(velden);
        missing.removeIf(veld -> node.hasNonNull(veld));
        if (!missing.isEmpty()) {
            throw new DefinitieFout(bestand, ingang, "missing " + String.join(", ", missing));
        }
    }

    private <T> T convert(JsonNode node, Class<T> type, String ingang) {
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new DefinitieFout(bestand, ingang, e.getOriginalMessage());
        }
    }

    /** Equated with a holiday, and by which decree. */
    private record GelijkgesteldeDag(LocalDate datum, String bron) {}
}
