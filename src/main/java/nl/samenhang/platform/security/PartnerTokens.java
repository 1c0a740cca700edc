package nl.samenhang.platform.security;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;

/** Knows the tokens of partner organisations; the room of the partners implements it. */
public interface PartnerTokens {

    /** The partner behind a token, with the rights that its agreement gives. */
    record Partner(Gemeentecode gemeente, UUID id, String naam, java.util.Set<String> rechten) {}

    /** Empty when the token is unknown, ended or revoked. */
    Optional<Partner> find(String token);
}
