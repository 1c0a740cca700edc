package nl.samenhang.platform.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Verwerkingscontext;

/**
 * Who is logged in, as kept in the session.
 *
 * @param actor the id of the employee or, under {@code /mijn}, of the resident
 * @param soort {@code MEDEWERKER}, {@code INWONER} or {@code PARTNER}
 * @param gemeente the municipality for which everything now happens
 * @param rol the role shown in the log; the rights are those of all roles together
 * @param gemeenten all municipalities for which this person works
 */
public record Gebruiker(
        String gebruikersnaam,
        String gemeente,
        UUID actor,
        String naam,
        String soort,
        String rol,
        Set<String> rechten,
        boolean breed,
        List<String> gemeenten)
        implements Principal, Serializable {

    /** Somebody who works for one municipality. */
    public Gebruiker(
            String gebruikersnaam,
            String gemeente,
            UUID actor,
            String naam,
            String soort,
            String rol,
            Set<String> rechten,
            boolean breed) {
        this(gebruikersnaam, gemeente, actor, naam, soort, rol, rechten, breed, List.of(gemeente));
    }

    @Override
    public String getName() {
        return gebruikersnaam;
    }

    /** Hides everything but the account, so that no log line carries a name by accident. */
    @Override
    public String toString() {
        return "Gebruiker[" + actor + "]";
    }

    /** The context for a handler that runs for this user. */
    public Verwerkingscontext context(String doel) {
        return new Verwerkingscontext(
                new Gemeentecode(gemeente), actor, naam, rol, rechten, doel, breed);
    }

    boolean may(String recht) {
        return switch (recht) {
            case Requires.IEDEREEN -> true;
            case Requires.MEDEWERKER -> soort.equals("MEDEWERKER");
            case Requires.INWONER -> soort.equals("INWONER");
            case Requires.PARTNER -> soort.equals("PARTNER");
            default -> rechten.contains(recht);
        };
    }
}
