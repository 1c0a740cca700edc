package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The register of processing (AVG art. 30), read from {@code definitions/verwerkingen.json}. */
@Component
public class Verwerkingen {

    /**
     * Why data of people is used.
     *
     * @param sleutel the key that handlers and log lines name
     * @param doel the purpose in words a resident understands
     * @param grondslag the ground of AVG art. 6
     * @param wet the article of the law that gives the task
     */
    public record Doelbinding(String sleutel, Woorden doel, String grondslag, String wet) {}

    /** The purpose in both languages of the screens. */
    public record Woorden(String nl, String en) {

        /** The words in the language of the page; Dutch when it is not English. */
        public String in(String taal) {
            return taal.equals("en") ? en : nl;
        }
    }

    private record Definition(List<Doelbinding> verwerkingen) {}

    private final Map<String, Doelbinding> byKey = new LinkedHashMap<>();

    Verwerkingen(JsonMapper json) {
        Definitions.read(
                        json,
                        new ClassPathResource("definitions/verwerkingen.json"),
                        Definition.class)
                .verwerkingen()
                .forEach(v -> byKey.put(v.sleutel(), v));
    }

    public Optional<Doelbinding> find(String sleutel) {
        return Optional.ofNullable(byKey.get(sleutel));
    }

    /** The purpose behind a key in the language of the reader; the key itself when it is gone. */
    public String doel(String sleutel, String taal) {
        return find(sleutel).map(v -> v.doel().in(taal)).orElse(sleutel);
    }

    public Collection<Doelbinding> all() {
        return byKey.values();
    }
}
