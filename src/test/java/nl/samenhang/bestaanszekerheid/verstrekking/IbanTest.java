package nl.samenhang.bestaanszekerheid.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    geschreven,                  goed,  waarom
                    NL91 ABNA 0417 1643 00,      true,  voorbeeld uit het register van SWIFT
                    nl91abna0417164300,          true,  kleine letters
                    NL91.ABNA.0417.1643.00,      true,  met punten
                    BE68 5390 0754 7034,         true,  voorbeeld van Belgie
                    DE89 3704 0044 0532 0130 00, true,  voorbeeld van Duitsland
                    NL91 ABNA 0417 1643 01,      false, een cijfer anders
                    NL19 ABNA 0417 1643 00,      false, controlecijfers omgewisseld
                    NL91 ABNA 0417 1643 0,       false, een cijfer te kort
                    NL91 ABNA 4017 1643 00,      false, twee cijfers omgewisseld
                    123456789,                   false, geen land
                    '',                          false, leeg
                    """)
    void an_account_number_is_checked_before_anything_is_paid_on_it(
            String geschreven, boolean goed, String waarom) {
        assertThat(Iban.parse(geschreven).isPresent()).as(waarom).isEqualTo(goed);
    }

    @Test
    void it_is_shown_short_and_never_whole_by_accident() {
        var iban = Iban.parse("NL91ABNA0417164300").orElseThrow();
        assertThat(iban.kort()).isEqualTo("NL … 4300");
        assertThat(iban).hasToString("NL … 4300");
        assertThat(iban.geschreven()).isEqualTo("NL91 ABNA 0417 1643 00");
    }
}
