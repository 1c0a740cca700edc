package nl.samenhang.recht.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.recht.termijn.Tweetalig;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The words of the register that no table or page can tell: {@code definitions/register.json}. */
@Component
class Registerboek {

    /**
     * What the file holds.
     *
     * @param gegevens for each room what kind of data it keeps
     * @param ontvangers who outside gets data, for the purposes where somebody does
     * @param maatregelen how all data are secured
     */
    record Inhoud(
            Map<String, Tweetalig> gegevens,
            Map<String, Tweetalig> ontvangers,
            List<Tweetalig> maatregelen) {}

    private final Inhoud inhoud;

    Registerboek(JsonMapper json) {
        var file = new ClassPathResource("definitions/register.json");
        try (var in = file.getInputStream()) {
            inhoud =
                    json.readerFor(Inhoud.class)
                            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of data a room keeps; empty when nobody wrote it down. */
    Optional<Tweetalig> gegevens(String kamer) {
        return Optional.ofNullable(inhoud.gegevens().get(kamer));
    }

    Optional<Tweetalig> ontvangers(String verwerking) {
        return Optional.ofNullable(inhoud.ontvangers().get(verwerking));
    }

    List<Tweetalig> maatregelen() {
        return inhoud.maatregelen();
    }
}
