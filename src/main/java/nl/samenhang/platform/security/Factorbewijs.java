package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether an identity provider proves that somebody showed a second factor: a method in the claim
 * {@code amr} (RFC 8176) or a level in {@code acr} (OpenID Connect Core, section 2).
 */
@Component
class Factorbewijs {

    private final boolean verplicht;
    private final List<String> amr;
    private final List<String> acr;

    Factorbewijs(
            @Value("${samenhang.oidc.mfa:verplicht}") String mfa,
            @Value("${samenhang.oidc.mfa-amr:}") List<String> amr,
            @Value("${samenhang.oidc.mfa-acr:}") List<String> acr) {
        if (!List.of("verplicht", "uit").contains(mfa)) {
            throw new IllegalArgumentException(
                    "SAMENHANG_OIDC_MFA is 'verplicht' or 'uit', not '" + mfa + "'");
        }
        this.verplicht = mfa.equals("verplicht");
        this.amr = List.copyOf(amr);
        this.acr = List.copyOf(acr);
    }

    boolean isGivenBy(Map<String, Object> claims) {
        return !verplicht
                || texts(claims, "amr").stream().anyMatch(amr::contains)
                || texts(claims, "acr").stream().anyMatch(acr::contains);
    }

    /** Some providers give a list, some one word. */
    private static List<String> texts(Map<String, Object> claims, String claim) {
        return Optional.ofNullable(claims.get(claim))
                .map(
                        value ->
                                value instanceof Collection<?> all
                                        ? all.stream().map(String::valueOf).toList()
                                        : List.of(value.toString()))
                .orElse(List.of());
    }
}
