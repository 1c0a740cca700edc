package nl.samenhang.werkplek.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoektekstTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    tekst                | bsn
                    999900018            | true
                    9999 00 018          | true
                    9999.00.018          | true
                    de wit 999900018     | true
                    999900019            | false
                    14-5-2010            | false
                    Voorbeeldhof 12      | false
                    0612345678           | false
                    9911 AA              | false
                    SAM-2026-000123      | false
                    """)
    void a_bsn_is_recognised_however_it_is_written(String tekst, boolean bsn) {
        assertThat(new Zoektekst(tekst).holdsBsn()).isEqualTo(bsn);
    }
}
