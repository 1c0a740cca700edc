package nl.samenhang.mensen.overdracht;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the other municipality answers, signed: that it took the file in, or that it will not.
 *
 * @param pakket the number of the package
 * @param sha256 of the package as it came there, in hexadecimal; empty when it was never opened
 * @param reden why it was refused
 * @param kenmerk the reference number of the file there
 */
record Bevestiging(
        String formaat,
        int versie,
        UUID pakket,
        String sha256,
        String van,
        String naar,
        Uitkomst uitkomst,
        Optional<String> reden,
        Optional<String> kenmerk,
        Instant moment,
        String sleutel) {

    static final String FORMAAT = "samenhang-ontvangstbevestiging";

    Bevestiging {
        Stream.of(formaat, pakket, sha256, van, naar, uitkomst, sleutel)
                .forEach(Objects::requireNonNull);
    }

    enum Uitkomst {
        OVERGENOMEN,
        GEWEIGERD
    }

    /**
     * The answer as a file.
     *
     * @param inhoud the answer as JSON, word for word what was signed
     * @param handtekening Ed25519 in base64
     */
    record Getekend(String inhoud, String handtekening) {

        Getekend {
            Objects.requireNonNull(inhoud);
            Objects.requireNonNull(handtekening);
        }
    }
}
