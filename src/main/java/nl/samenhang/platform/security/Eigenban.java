package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody works in the file of themselves, of who lives with them or of who is near to them. The
 * policies of all tables with content of a file ask for it; this facade keeps and tells it. Which
 * persons and files these are is worked out by the room of the emergency button, which knows
 * households and members.
 */
@Service
@Transactional
public class Eigenban {

    /** Why a person's files are closed for an employee. */
    public enum Grond {
        /** The employee is this person. */
        ZELF,
        /** They live together, by the households of the file. */
        HUISGENOOT,
        /** The employee said so. */
        OPGEGEVEN
    }

    private final EigenbanRepository repository;

    Eigenban(EigenbanRepository repository) {
        this.repository = repository;
    }

    /** Whether this file never opens for this employee. */
    @Transactional(readOnly = true)
    public boolean forbids(MedewerkerId medewerker, GezinId gezin) {
        return repository.forbids(medewerker.value(), gezin);
    }

    /** Whether this file never opens for the one who acts. */
    @Transactional(readOnly = true)
    public boolean forbidsMe(GezinId gezin) {
        return repository.forbids(Contexts.current().actor(), gezin);
    }

    /** Whether the one who acts may not look at this person's data. */
    @Transactional(readOnly = true)
    public boolean forbidsMe(InwonerId inwoner) {
        return mine().contains(inwoner);
    }

    /** Of whom the one who acts may not look at the data. */
    @Transactional(readOnly = true)
    public Set<InwonerId> mine() {
        var actor = Contexts.current().actor();
        return Contexts.readOnce(Eigenban.class, actor, () -> repository.personen(actor));
    }

    /** Says no in words when this employee would get work in this file. */
    public void requireFree(MedewerkerId medewerker, GezinId gezin) {
        if (forbids(medewerker, gezin)) {
            throw new Refusal("medewerker", Tekst.of("noodknop.weigering.eigen-dossier"));
        }
    }

    /** Who the employee is in the file; empty for who does not live here or is not known yet. */
    @Transactional(readOnly = true)
    public Optional<InwonerId> inwonerOf(MedewerkerId medewerker) {
        return repository.inwonerOf(medewerker);
    }

    /** The employees who are this person in the file. */
    @Transactional(readOnly = true)
    public Set<MedewerkerId> whoIs(Collection<InwonerId> inwoners) {
        return repository.whoIs(inwoners);
    }

    /** All employees who are somebody in the file, or named somebody in it. */
    @Transactional(readOnly = true)
    public Set<MedewerkerId> known() {
        return repository.known();
    }

    /** The employees to whom one of these persons is near. */
    @Transactional(readOnly = true)
    public Set<MedewerkerId> near(Collection<InwonerId> inwoners) {
        return repository.near(inwoners);
    }

    /** Writes down who the employee is in the file. */
    public void link(MedewerkerId medewerker, Optional<InwonerId> inwoner) {
        repository.link(medewerker, inwoner);
    }

    /** The persons on this ground from now on; those of the other grounds stay. */
    public void replace(MedewerkerId medewerker, Grond grond, Collection<InwonerId> inwoners) {
        repository.keepPersonen(medewerker, grond, inwoners);
        inwoners.forEach(
                inwoner -> repository.insert(medewerker, inwoner, grond, Optional.empty()));
    }

    /** The employee names somebody who is near. */
    public void declare(MedewerkerId medewerker, InwonerId inwoner, String band) {
        repository.insert(medewerker, inwoner, Grond.OPGEGEVEN, Optional.of(band));
    }

    /** Somebody is no longer near; not said by the employee alone. */
    public void withdraw(MedewerkerId medewerker, InwonerId inwoner) {
        repository.delete(medewerker, inwoner, Grond.OPGEGEVEN);
    }

    /** Who is near to the employee, and why. */
    @Transactional(readOnly = true)
    public List<Naaste> of(MedewerkerId medewerker) {
        return repository.of(medewerker);
    }

    /** The files that never open for this employee, from now on. */
    public void closeFiles(MedewerkerId medewerker, Collection<GezinId> gezinnen) {
        repository.replaceFiles(medewerker.value(), ids(gezinnen));
    }

    /** The employees for whom this file never opens, from now on. */
    public void closeFile(GezinId gezin, Collection<MedewerkerId> medewerkers) {
        repository.replaceMedewerkers(
                gezin, medewerkers.stream().map(MedewerkerId::value).toArray(UUID[]::new));
    }

    private static UUID[] ids(Collection<GezinId> gezinnen) {
        return gezinnen.stream().map(GezinId::value).toArray(UUID[]::new);
    }
}
