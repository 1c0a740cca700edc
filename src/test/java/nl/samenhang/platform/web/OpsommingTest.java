package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpsommingTest {

    @ParameterizedTest
    @CsvSource({
        "nl, Anna,           Anna",
        "nl, Anna|Bram,      Anna en Bram",
        "nl, Anna|Bram|Cor,  'Anna, Bram en Cor'",
        "en, Anna|Bram|Cor,  'Anna, Bram and Cor'",
    })
    void names_follow_one_another_as_people_say_them(String taal, String namen, String zin) {
        assertThat(Opsomming.of(List.of(namen.split("\\|")), Locale.of(taal))).isEqualTo(zin);
    }
}
