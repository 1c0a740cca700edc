package nl.samenhang.recht.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenhang.recht.termijn.Tweetalig;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules by which the house proposes or computes something about people, as the register of
 * algorithms asks: {@code definitions/algoritmen.json}.
 */
@Component
public class Algoritmen {

    /**
     * One entry.
     *
     * @param impact what it means for people
     * @param proportionaliteit why it is not more than needed
     * @param gegevens which data go in
     * @param mens what a person decides
     * @param risico what can go wrong and what is done about it
     * @param wet the article of the task
     * @param bronnen the classes and files that are the rule itself
     */
    public record Algoritme(
            String sleutel,
            Tweetalig naam,
            Tweetalig doel,
            Tweetalig impact,
            Tweetalig proportionaliteit,
            Tweetalig gegevens,
            Tweetalig mens,
            Tweetalig risico,
            String wet,
            Status status,
            List<String> bronnen) {}

    /** Whether it is in use. */
    public enum Status {
        IN_GEBRUIK,
        IN_ONTWIKKELING,
        BUITEN_GEBRUIK
    }

    /**
     * A rule of the house that is no algorithm about people.
     *
     * @param reden why it needs no entry
     */
    public record Vrij(String bron, String reden) {}

    private record Inhoud(List<Algoritme> algoritmen, List<Vrij> vrij) {}

    private final Inhoud inhoud;

    Algoritmen(JsonMapper json) {
        var file = new ClassPathResource("definitions/algoritmen.json");
        try (var in = file.getInputStream()) {
            inhoud =
                    json.readerFor(Inhoud.class)
                            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Algoritme> all() {
        return inhoud.algoritmen();
    }

    List<Vrij> vrij() {
        return inhoud.vrij();
    }
}
