package nl.samenhang.platform.account.scim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.account.scim.Personen.Bladzijde;
import nl.samenhang.platform.security.Roltoekenningen;
import nl.samenhang.platform.security.Teambeheer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Who is in which team, and who has which role, by the word of the identity system. It makes no
 * teams and no roles; which roles it may give says {@code samenhang.scim.rollen}.
 */
@Service
class Groepen {

    private final GroepRepository repository;
    private final PersoonRepository personen;
    private final Teambeheer teams;
    private final Roltoekenningen toekenningen;
    private final Set<String> rollen;

    Groepen(
            GroepRepository repository,
            PersoonRepository personen,
            Teambeheer teams,
            Roltoekenningen toekenningen,
            @Value("${samenhang.scim.rollen:}") List<String> rollen) {
        this.repository = repository;
        this.personen = personen;
        this.teams = teams;
        this.toekenningen = toekenningen;
        this.rollen = Set.copyOf(rollen);
        rollen.stream()
                .filter(rol -> !toekenningen.exists(rol))
                .findFirst()
                .ifPresent(
                        rol -> {
                            throw new IllegalArgumentException(
                                    "SAMENHANG_SCIM_ROLLEN names the unknown role " + rol);
                        });
    }

    Bladzijde<Groep> list(Optional<String> filter, int skip, int most) {
        return repository.list(filter, rollen, skip, most);
    }

    Groep get(UUID id) {
        return repository.find(id, rollen).orElseThrow(() -> ScimFout.notFound("Group", id));
    }

    /** The group of this name; the house has them, so none is made. */
    ScimFout refuseNew(String naam) {
        var exists =
                list(Optional.empty(), 0, Integer.MAX_VALUE).items().stream()
                        .anyMatch(g -> g.naam().equalsIgnoreCase(naam));
        return exists
                ? new ScimFout(409, "uniqueness", "The group exists: find it by displayName")
                : ScimFout.value(
                        "A group is a team or an allowed role of Samenhang; make it there");
    }

    /** Exactly these members from now on. */
    Groep replace(Groep groep, Optional<String> externId, Collection<UUID> leden) {
        personen.writeExternId(groep.id(), "GROUP", externId);
        var wanted = Set.copyOf(leden);
        var now = groep.leden().stream().map(Groep.Lid::id).collect(Collectors.toSet());
        wanted.stream().filter(id -> !now.contains(id)).forEach(id -> add(groep, id));
        now.stream().filter(id -> !wanted.contains(id)).forEach(id -> remove(groep, id));
        return get(groep.id());
    }

    private void add(Groep groep, UUID id) {
        var persoon =
                personen.find(id)
                        .filter(Persoon::actief)
                        .orElseThrow(() -> ScimFout.value("No active member " + id));
        var medewerker = new MedewerkerId(persoon.known());
        groep.rol()
                .ifPresentOrElse(
                        rol -> toekenningen.giveByIdentity(medewerker, rol),
                        () -> teams.add(new TeamId(groep.id()), medewerker));
    }

    private void remove(Groep groep, UUID id) {
        var medewerker = new MedewerkerId(id);
        groep.rol()
                .ifPresentOrElse(
                        rol -> toekenningen.endByIdentity(medewerker, rol),
                        () -> teams.remove(new TeamId(groep.id()), medewerker));
    }
}
