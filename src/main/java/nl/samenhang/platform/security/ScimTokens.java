package nl.samenhang.platform.security;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;

/** Knows the tokens of identity systems; the room of the accounts implements it. */
public interface ScimTokens {

    /** The identity system behind a token. */
    record Identiteitssysteem(Gemeentecode gemeente, UUID id, String naam) {}

    /** Empty when the token is unknown, not approved, ended or revoked. */
    Optional<Identiteitssysteem> find(String token);
}
