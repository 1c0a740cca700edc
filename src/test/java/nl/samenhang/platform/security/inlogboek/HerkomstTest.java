package nl.samenhang.platform.security.inlogboek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerkomstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    adres                    | netwerk
                    203.0.113.77             | 203.0.113.0/24
                    127.0.0.1                | 127.0.0.0/24
                    2001:db8:1:2:3:4:5:6     | 2001:db8:1::/48
                    ::ffff:203.0.113.77      | 203.0.113.0/24
                    www.voorbeeld.example    | ''
                    unknown                  | ''
                    """)
    void of_an_address_only_the_network_is_kept(String adres, String netwerk) {
        assertThat(Herkomst.shorten(adres)).isEqualTo(netwerk);
    }
}
