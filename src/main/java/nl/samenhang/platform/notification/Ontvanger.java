package nl.samenhang.platform.notification;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * Who is told, and by which ways that is possible and safe. A way that is not safe for this person
 * is simply not given.
 *
 * @param naam as it stands above the message
 * @param inwoner the resident, when known: gets it under the own pages too
 * @param email where e-mail may be sent
 * @param adresregels street and town for a letter; empty when there is no address
 * @param geheim whether the address is shielded: it is used for the letter and shown nowhere
 * @param taal {@code nl} or {@code en}
 */
public record Ontvanger(
        String naam,
        Optional<InwonerId> inwoner,
        Optional<String> email,
        List<String> adresregels,
        boolean geheim,
        String taal) {

    /** Somebody we reach by e-mail only, such as a reporter. */
    public static Ontvanger byEmail(String naam, String email) {
        return new Ontvanger(naam, Optional.empty(), Optional.of(email), List.of(), false, "nl");
    }

    /** A resident who logs in to read. */
    public static Ontvanger resident(String naam, InwonerId inwoner) {
        return new Ontvanger(naam, Optional.of(inwoner), Optional.empty(), List.of(), false, "nl");
    }

    public Ontvanger withEmail(Optional<String> adres) {
        return new Ontvanger(naam, inwoner, adres, adresregels, geheim, taal);
    }

    public Ontvanger withAdres(List<String> regels, boolean isGeheim) {
        return new Ontvanger(naam, inwoner, email, regels, isGeheim, taal);
    }

    public Ontvanger withTaal(String code) {
        return new Ontvanger(naam, inwoner, email, adresregels, geheim, code);
    }
}
