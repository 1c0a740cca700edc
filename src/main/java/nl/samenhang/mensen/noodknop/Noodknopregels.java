package nl.samenhang.mensen.noodknop;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How long the button opens a file and how often, from {@code definitions/noodknop.json}. */
@Component
public class Noodknopregels {

    private static final String BESTAND = "/definitions/noodknop.json";

    private final Bestand regels;

    /**
     * The definition.
     *
     * @param uren how long a file stays open in an emergency
     * @param inzageUren how long a file that is closed for the team stays open for one of them
     * @param minimaleReden how many characters a reason has at least
     * @param perDag how many files one employee opens by the button in 24 hours at most
     */
    private record Bestand(int uren, int inzageUren, int minimaleReden, int perDag) {}

    Noodknopregels() throws IOException {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var in =
                Optional.ofNullable(Noodknopregels.class.getResourceAsStream(BESTAND))
                        .orElseThrow()) {
            regels = json.readValue(in, Bestand.class);
        }
        if (regels.uren() < 1 || regels.inzageUren() < 1 || regels.minimaleReden() < 10) {
            throw new IllegalStateException(
                    BESTAND + ": hours from 1, a reason from 10 characters");
        }
    }

    /** How long a file stays open for this kind of access. */
    public Duration duur(Noodtoegang.Soort soort) {
        return Duration.ofHours(
                switch (soort) {
                    case NOOD -> regels.uren();
                    case INZAGE -> regels.inzageUren();
                });
    }

    /** How many characters a reason has at least. */
    public int minimaleReden() {
        return regels.minimaleReden();
    }

    /** How many files one employee opens by the button in 24 hours at most. */
    public int perDag() {
        return regels.perDag();
    }
}
