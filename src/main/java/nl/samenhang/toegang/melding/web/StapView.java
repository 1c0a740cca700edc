package nl.samenhang.toegang.melding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.toegang.melding.Formulierstap;

/**
 * One step of the public form. The answers of the other steps travel along unseen, so that nothing
 * is kept of somebody who stops.
 *
 * @param stempel which form it is and when it was opened
 * @param gevaar whether an earlier answer says that somebody is in danger
 */
public record StapView(
        Formulierstap stap,
        String stempel,
        boolean gevaar,
        List<Partner> toegangspunten,
        List<Partner> clientondersteuning) {

    static final List<Formulierstap> STAPPEN =
            Arrays.stream(Formulierstap.values())
                    .filter(s -> s != Formulierstap.VERSTUURD)
                    .toList();

    static Optional<Formulierstap> after(Formulierstap stap) {
        return STAPPEN.stream().filter(s -> s.ordinal() == stap.ordinal() + 1).findFirst();
    }

    static Formulierstap before(Formulierstap stap) {
        return STAPPEN.get(Math.max(0, stap.ordinal() - 1));
    }

    public int nummer() {
        return stap.ordinal() + 1;
    }

    public int aantal() {
        return STAPPEN.size();
    }

    public boolean eerste() {
        return stap == STAPPEN.getFirst();
    }

    public boolean laatste() {
        return stap == STAPPEN.getLast();
    }

    /** The fields of the other steps. */
    public List<String> andereVelden() {
        return STAPPEN.stream().filter(s -> s != stap).flatMap(s -> velden(s).stream()).toList();
    }

    static List<String> velden(Formulierstap stap) {
        return switch (stap) {
            case WAT -> List.of("hulpvraag", "domeinen", "gebeurtenissen");
            case WIE ->
                    List.of(
                            "rol",
                            "betrokkeneNaam",
                            "geboortedatum",
                            "postcode",
                            "huisnummer",
                            "toelichting");
            case SPOED -> List.of("gevaar", "tijd", "signalen", "kinderen");
            case CONTACT ->
                    List.of(
                            "naam",
                            "organisatie",
                            "contactwijze",
                            "telefoon",
                            "email",
                            "briefadres",
                            "veiligMoment");
            case VERSTUURD -> List.of();
        };
    }
}
