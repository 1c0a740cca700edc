package nl.samenhang.platform.security.inlogboek;

import java.util.Optional;

/** What is written down about one moment at the door, without who and from where. */
public record Inlogfeit(
        Inloggebeurtenis gebeurtenis, Optional<Inlogweg> weg, Optional<Weigerreden> reden) {

    public static Inlogfeit of(Inloggebeurtenis gebeurtenis) {
        return new Inlogfeit(gebeurtenis, Optional.empty(), Optional.empty());
    }

    public static Inlogfeit of(Inloggebeurtenis gebeurtenis, Inlogweg weg) {
        return new Inlogfeit(gebeurtenis, Optional.of(weg), Optional.empty());
    }

    public static Inlogfeit refused(Inlogweg weg, Weigerreden reden) {
        return new Inlogfeit(Inloggebeurtenis.GEWEIGERD, Optional.of(weg), Optional.of(reden));
    }
}
