package nl.samenhang.mensen.overdracht;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a package says of itself: who made it for whom, and the hash of each file in it. Its
 * signature is over exactly these bytes.
 *
 * @param pakket the number of this package
 * @param sleutel the fingerprint of the key that signed it
 */
public record Manifest(
        String formaat,
        int versie,
        UUID pakket,
        Plaats van,
        Plaats naar,
        Instant gemaakt,
        String sleutel,
        Kop kop,
        List<Bestand> bestanden) {

    public static final String FORMAAT = "samenhang-overdracht";

    /** The version of the format that this program writes, and the only one it reads. */
    public static final int VERSIE = 1;

    static final String NAAM = "manifest.json";
    static final String HANDTEKENING = "manifest.sig";

    public Manifest {
        Objects.requireNonNull(pakket);
        Objects.requireNonNull(van.gemeente());
        Objects.requireNonNull(naar.gemeente());
        Objects.requireNonNull(sleutel);
        kop.delen().forEach(deel -> Objects.requireNonNull(deel.deel()));
        bestanden.forEach(bestand -> Objects.requireNonNull(bestand.naam()));
    }

    /** A municipality by its code and name. */
    public record Plaats(String gemeente, String naam) {}

    /** A file of the package with the SHA-256 of its bytes in hexadecimal. */
    public record Bestand(String naam, String sha256, long grootte) {}

    Optional<Bestand> bestand(String naam) {
        return bestanden.stream().filter(b -> b.naam().equals(naam)).findFirst();
    }
}
