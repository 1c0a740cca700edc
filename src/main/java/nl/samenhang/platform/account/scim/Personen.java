package nl.samenhang.platform.account.scim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.security.Gebruikersbeheer;
import nl.samenhang.platform.security.Identiteitsbeheer;
import org.springframework.stereotype.Service;

/** Employees who come, change and go by the word of the identity system. */
@Service
class Personen {

    private static final String USER = "USER";

    private final PersoonRepository repository;
    private final Identiteitsbeheer identiteit;
    private final Gebruikersbeheer beheer;
    private final Factoren factoren;

    Personen(
            PersoonRepository repository,
            Identiteitsbeheer identiteit,
            Gebruikersbeheer beheer,
            Factoren factoren) {
        this.repository = repository;
        this.identiteit = identiteit;
        this.beheer = beheer;
        this.factoren = factoren;
    }

    /** A part of a list, and how long the whole is. */
    record Bladzijde<T>(List<T> items, int total) {}

    Bladzijde<Persoon> list(Optional<String> filter, int skip, int most) {
        var condition = PersoonRepository.condition(filter);
        return new Bladzijde<>(repository.list(condition, skip, most), repository.count(condition));
    }

    Persoon get(UUID id) {
        return repository.find(id).orElseThrow(() -> ScimFout.notFound("User", id));
    }

    /** Somebody new, who logs in with the identity provider and has no password of ours. */
    Persoon create(Persoon nieuw) {
        var id = register(nieuw);
        repository.writeExternId(id.value(), USER, nieuw.externId());
        if (!nieuw.actief()) {
            beheer.deactivate(id);
        }
        return get(id.value());
    }

    private MedewerkerId register(Persoon nieuw) {
        try {
            return identiteit.register(
                    nieuw.naam(),
                    nieuw.functie(),
                    nieuw.email(),
                    nieuw.telefoon(),
                    nieuw.gebruikersnaam());
        } catch (Refusal taken) {
            throw new ScimFout(409, "uniqueness", "userName is in use");
        }
    }

    /** What changed of somebody; who is no longer active has nothing left at once. */
    Persoon update(Persoon was, Persoon wordt) {
        var id = new MedewerkerId(was.known());
        if (!was.gebruikersnaam().equals(wordt.gebruikersnaam())) {
            rename(id, wordt.gebruikersnaam());
        }
        identiteit.update(id, wordt.naam(), wordt.functie(), wordt.email(), wordt.telefoon());
        repository.writeExternId(id.value(), USER, wordt.externId());
        if (was.actief() && !wordt.actief()) {
            beheer.deactivate(id);
        }
        if (!was.actief() && wordt.actief()) {
            identiteit.reactivate(id);
        }
        return get(id.value());
    }

    /** The second factors of ours belong to the old name, so they are set up anew. */
    private void rename(MedewerkerId id, String gebruikersnaam) {
        factoren.reset(id);
        try {
            identiteit.rename(id, gebruikersnaam);
        } catch (Refusal taken) {
            throw new ScimFout(409, "uniqueness", "userName is in use");
        }
    }

    /**
     * Ends the account. The employee stays written down, because letters and the log name who did
     * something (Archiefwet); for the identity system the user is gone.
     */
    void end(UUID id) {
        var persoon = get(id);
        if (persoon.actief()) {
            beheer.deactivate(new MedewerkerId(id));
        }
        repository.writeExternId(id, USER, Optional.empty());
    }
}
