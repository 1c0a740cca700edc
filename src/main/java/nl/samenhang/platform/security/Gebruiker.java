package nl.samenhang.platform.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * @param rol the role in which everything now happens; the rights are those of this role
 * @param teams for the files of which teams the role counts; empty for the whole municipality
 * @param rollen all roles in which this person may work today, the weightiest first
 * @param gemeenten all municipalities for which this person works, the own one first
 * @param rechtenTot the first day on which a role no longer counts; from then on the rights must be
 *     looked up anew
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
        Set<UUID> teams,
        List<Werkrol> rollen,
        List<String> gemeenten,
        LocalDate rechtenTot)
        implements Principal, Serializable {

    /** A session of before roles could end within it, or counted per team, does not know these. */
    public Gebruiker {
        teams = Objects.requireNonNullElse(teams, Set.of());
        rollen = Objects.requireNonNullElse(rollen, List.of());
        rechtenTot = Objects.requireNonNullElse(rechtenTot, LocalDate.MAX);
    }

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
        this(
                gebruikersnaam,
                gemeente,
                actor,
                naam,
                soort,
                rol,
                rechten,
                breed,
                Set.of(),
                List.of(),
                List.of(gemeente),
                LocalDate.MAX);
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
                new Gemeentecode(gemeente), actor, naam, rol, rechten, doel, breed, teams);
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
