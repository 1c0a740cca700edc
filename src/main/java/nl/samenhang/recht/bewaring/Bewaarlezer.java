package nl.samenhang.recht.bewaring;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenhang.recht.termijn.Tweetalig;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a definition file and refuses the first entry that breaks a rule. A wrong term would
 * destroy what must stay, so nothing is skipped or guessed.
 */
final class Bewaarlezer {

    private static final Map<String, Predicate<Bewaartermijn>> REGELS = new LinkedHashMap<>();

    static {
        REGELS.put(
                "soort, geldigVan, wijze, zekerheid and bron are needed",
                t ->
                        Stream.of(t.soort(), t.geldigVan(), t.wijze(), t.zekerheid(), t.bron())
                                        .allMatch(Objects::nonNull)
                                && !t.bron().isBlank());
        REGELS.put("soort is lower case with hyphens", t -> t.soort().matches("[a-z][a-z-]*"));
        REGELS.put(
                "every text needs words in both languages",
                t -> Stream.of(t.naam(), t.begin(), t.uitleg()).allMatch(Bewaarlezer::isFilled));
        REGELS.put(
                "only what is kept for ever (BLIJVEND) has no termijn",
                t -> (t.wijze() == Bewaarwijze.BLIJVEND) == t.termijn().isEmpty());
        REGELS.put(
                "termijn must not be negative",
                t -> t.termijn().filter(java.time.Period::isNegative).isEmpty());
        REGELS.put(
                "geldigTot must be after geldigVan",
                t -> t.geldigTot().map(t.geldigVan()::isBefore).orElse(true));
    }

    private final JsonMapper mapper =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final String bestand;

    Bewaarlezer(String bestand) {
        this.bestand = bestand;
    }

    private record Bestand(List<Bewaartermijn> bewaartermijnen) {}

    Bewaarboek read(InputStream in) {
        var termijnen = parse(in);
        for (var t : termijnen) {
            REGELS.forEach(
                    (regel, holds) -> require(holds.test(t), String.valueOf(t.soort()), regel));
            for (var ander : termijnen) {
                require(
                        t == ander || !overlap(t, ander),
                        t.soort(),
                        "two terms hold on the same day");
            }
        }
        return new Bewaarboek(termijnen);
    }

    /** Reads the file of a municipality, which replaces whole kinds of the base. */
    Bewaarboek readOnTopOf(Bewaarboek basis, InputStream in) {
        var eigen = read(in).termijnen();
        for (var t : eigen) {
            var ours = basis.termijnen().stream().filter(b -> b.soort().equals(t.soort())).toList();
            require(!ours.isEmpty(), t.soort(), "no room knows this kind");
            require(
                    ours.stream().allMatch(b -> t.wijze() == b.wijze()),
                    t.soort(),
                    "how it goes (wijze) cannot be changed");
            require(
                    ours.stream()
                            .filter(b -> b.zekerheid() == Zekerheid.WET)
                            .allMatch(t::keepsAtLeastAsLongAs),
                    t.soort(),
                    "a term of the law may be longer, not shorter");
        }
        return basis.with(eigen);
    }

    private List<Bewaartermijn> parse(InputStream in) {
        try {
            return mapper.readValue(in, Bestand.class).bewaartermijnen();
        } catch (JacksonException e) {
            throw new Bewaarfout(bestand, "file", e.getOriginalMessage());
        }
    }

    private void require(boolean holds, String soort, String regel) {
        if (!holds) {
            throw new Bewaarfout(bestand, soort, regel);
        }
    }

    private static boolean overlap(Bewaartermijn een, Bewaartermijn ander) {
        return een.soort().equals(ander.soort())
                && een.geldigTot().map(ander.geldigVan()::isBefore).orElse(true)
                && ander.geldigTot().map(een.geldigVan()::isBefore).orElse(true);
    }

    private static boolean isFilled(Tweetalig tekst) {
        return tekst != null
                && Stream.of(tekst.nl(), tekst.en()).allMatch(t -> t != null && !t.isBlank());
    }
}
