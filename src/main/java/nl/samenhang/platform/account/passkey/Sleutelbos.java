package nl.samenhang.platform.account.passkey;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.samenhang.platform.account.kluis.Kluis;
import nl.samenhang.platform.database.Contexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Lets the library of WebAuthn find and keep keys and their holders in the municipality at hand.
 */
@Component
class Sleutelbos implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final PasskeyRepository repository;
    private final Kluis kluis;
    private final Clock clock;

    Sleutelbos(PasskeyRepository repository, Kluis kluis, Clock clock) {
        this.repository = repository;
        this.kluis = kluis;
        this.clock = clock;
    }

    /** A new key belongs to who is logged in, as the handle that it carries must say. */
    @Override
    public void save(CredentialRecord key) {
        var houder = key.getUserEntityUserId();
        var account = repository.accountOf(houder.getBytes()).orElseGet(() -> actor(houder));
        repository.save(
                account, key, Objects.requireNonNullElse(key.getLabel(), ""), clock.instant());
    }

    private String actor(Bytes houder) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !findByUsername(authentication.getName()).getId().equals(houder)) {
            throw new IllegalArgumentException("The key is for another account");
        }
        return authentication.getName();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes kenmerk) {
        return repository.find(kenmerk.getBytes()).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes houder) {
        return repository.ofHolder(houder.getBytes());
    }

    /** The holder of an account follows from its name, so none is kept. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String gebruikersnaam) {
        var gemeente = Contexts.current().gemeente();
        var hash = kluis.hash("passkey", gemeente.code() + "/" + gebruikersnaam);
        return entity(new Bytes(Houder.of(gemeente, hash)), gebruikersnaam);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes houder) {
        return repository
                .accountOf(houder.getBytes())
                .map(naam -> entity(houder, naam))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("A holder follows from the account");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("A key is taken away by its holder");
    }

    private static PublicKeyCredentialUserEntity entity(Bytes houder, String gebruikersnaam) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(houder)
                .name(gebruikersnaam)
                .displayName(gebruikersnaam)
                .build();
    }
}
