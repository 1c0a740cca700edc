package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorbewijsTest {

    private final Factorbewijs bewijs =
            new Factorbewijs("verplicht", List.of("mfa", "otp", "hwk"), List.of("urn:hoog"));

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            textBlock =
                    """
                    # amr,     acr,       geval,                                           bewezen
                    pwd,       ,          a password alone proves nothing,                 false
                    pwd otp,   ,          a code beside a password does,                   true
                    mfa,       ,          the word for several factors does,               true
                    hwk,       ,          a key in hardware does,                          true
                    pwd,       urn:hoog,  a level on the list does,                        true
                    pwd,       urn:laag,  another level does not,                          false
                    ,          ,          a provider that says nothing proves nothing,     false
                    notmfa,    ,          a word that only looks like it proves nothing,   false
                    """)
    void a_second_factor_is_proven_by_a_method_or_a_level(
            String amr, String acr, String geval, boolean bewezen) {
        assertThat(bewijs.isGivenBy(claims(amr, acr))).isEqualTo(bewezen);
    }

    @Test
    void one_word_in_the_place_of_a_list_counts_too() {
        assertThat(bewijs.isGivenBy(Map.of("amr", "mfa"))).isTrue();
        assertThat(bewijs.isGivenBy(Map.of("amr", "mfa pwd"))).isFalse();
    }

    @Test
    void an_installation_may_leave_it_to_its_provider_and_a_typing_error_stops_the_start() {
        assertThat(new Factorbewijs("uit", List.of(), List.of()).isGivenBy(Map.of())).isTrue();
        assertThatThrownBy(() -> new Factorbewijs("Uit!", List.of(), List.of()))
                .hasMessageContaining("SAMENHANG_OIDC_MFA");
    }

    private static Map<String, Object> claims(String amr, String acr) {
        var claims = new HashMap<String, Object>();
        if (amr != null) {
            claims.put("amr", List.of(amr.split(" ")));
        }
        if (acr != null) {
            claims.put("acr", acr);
        }
        return claims;
    }
}
