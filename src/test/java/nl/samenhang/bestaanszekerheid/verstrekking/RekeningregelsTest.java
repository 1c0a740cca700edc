package nl.samenhang.bestaanszekerheid.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RekeningregelsTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    eerder,      naam,                achternaam, kijken
                    ,            F. Haddad,           Haddad,     false
                    ,            haddad en/of bakker, Haddad,     false
                    ,            J. Çelik,            Celik,      false
                    ,            Stichting Beheer,    Haddad,     true
                    GELDIG,      F. Haddad,           Haddad,     true
                    AFGEWEZEN,   F. Haddad,           Haddad,     true
                    TE_BEKIJKEN, F. Haddad,           Haddad,     true
                    """)
    void a_second_person_looks_at_another_account_and_at_one_in_another_name(
            Bankrekening.Status eerder, String naam, String achternaam, boolean kijken) {
        var vroeger = eerder == null ? List.<Bankrekening>of() : List.of(account(eerder));
        assertThat(Rekeningregels.needsLook(vroeger, naam, achternaam)).isEqualTo(kijken);
    }

    private static Bankrekening account(Bankrekening.Status status) {
        return new Bankrekening(
                BankrekeningId.next(),
                new GezinId(UUID.randomUUID()),
                new InwonerId(UUID.randomUUID()),
                new Iban("NL91ABNA0417164300"),
                "F. Haddad",
                Instant.EPOCH,
                UUID.randomUUID(),
                status,
                "");
    }
}
