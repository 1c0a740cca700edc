package nl.samenhang.platform.database;

import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;

/**
 * For whom and why a transaction runs. Set once at its start; PostgreSQL decides with it which rows
 * exist (AVG art. 5: purpose limitation).
 *
 * @param gemeente the one municipality that is served
 * @param actor the employee, resident or system user who acts
 * @param actorNaam the actor's name as the log shows it
 * @param rol the role in which the actor acts, such as {@code CONSULENT}
 * @param rechten the rights of that role
 * @param doel the processing purpose, a key of the register of processing
 * @param breed whether files without an own access line are visible: only for roles and system
 *     users whose task spans all files
 * @param teams for the files of which teams the role counts; empty for the whole municipality
 */
public record Verwerkingscontext(
        Gemeentecode gemeente,
        UUID actor,
        String actorNaam,
        String rol,
        Set<String> rechten,
        String doel,
        boolean breed,
        Set<UUID> teams) {

    /** A role that counts for the whole municipality. */
    public Verwerkingscontext(
            Gemeentecode gemeente,
            UUID actor,
            String actorNaam,
            String rol,
            Set<String> rechten,
            String doel,
            boolean breed) {
        this(gemeente, actor, actorNaam, rol, rechten, doel, breed, Set.of());
    }

    /** Whether the role counts for the files of this team. */
    public boolean countsFor(UUID team) {
        return teams.isEmpty() || teams.contains(team);
    }

    /** The same actor for another purpose. */
    public Verwerkingscontext withDoel(String anderDoel) {
        return new Verwerkingscontext(
                gemeente, actor, actorNaam, rol, rechten, anderDoel, breed, teams);
    }

    /** The same for somebody who is known under this id. */
    public Verwerkingscontext withActor(UUID anders) {
        return new Verwerkingscontext(
                gemeente, anders, actorNaam, rol, rechten, doel, breed, teams);
    }

    /** A system user: the front door, a job, an import. Sees all files of the municipality. */
    public static Verwerkingscontext system(
            Gemeentecode gemeente, Systeemgebruiker gebruiker, String doel) {
        return new Verwerkingscontext(
                gemeente, gebruiker.id(), gebruiker.naam(), "SYSTEEM", Set.of(), doel, true);
    }
}
