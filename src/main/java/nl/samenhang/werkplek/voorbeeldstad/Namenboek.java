package nl.samenhang.werkplek.voorbeeldstad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Common names by background, and invented streets by area. */
record Namenboek(List<Herkomst> herkomst, List<Gebied> gebieden, List<String> achtervoegsels) {

    /**
     * Names of people with one background.
     *
     * @param aandeel how common it is in the town, in hundredths
     * @param achternamen the prefix, a bar and the surname
     */
    record Herkomst(
            String code,
            double aandeel,
            String taal,
            List<String> mannen,
            List<String> vrouwen,
            List<String> achternamen) {}

    /**
     * @param factor how much more than elsewhere people here need help
     */
    record Gebied(String naam, String postcode, double factor, List<String> straten) {}

    static Namenboek read() {
        try (var in = new ClassPathResource("voorbeeldstad/namen.json").getInputStream()) {
            return JsonMapper.shared().readValue(in, Namenboek.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
