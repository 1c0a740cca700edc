package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is judged by itself, and what is wrong is said with the column and the rule. */
class RegellezerTest {

    private static final String KOP =
            "klantnummer;achternaam;geboortedatum;huisnummer;toevoeging;postcode;plaats;bedrag;oudste_datum;signaaldatum;crisis;einde_levering;perioden";
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

    private static Signaalregel read(Partnersoort soort, String regel) {
        return new Regellezer(soort, VANDAAG).read(2, Kolommen.of(KOP).waarden(regel));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    regel                                                                                     | kolom          | code
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;1240;2026-09-01;2026-11-02;;                       |                | KOLOMMEN
                    K1;"Vos;1980-01-01;12;;9914VH;Samenstad;1240;2026-09-01;2026-11-02;;;                     |                | KOLOMMEN
                    ;Vos;1980-01-01;12;;9914VH;Samenstad;1240;2026-09-01;2026-11-02;;;                        | klantnummer    | LEEG
                    K1;Vos;1980-13-01;12;;9914VH;Samenstad;1240;2026-09-01;2026-11-02;;;                      | geboortedatum  | DATUM
                    K1;Vos;1980-02-30;12;;9914VH;Samenstad;1240;2026-09-01;2026-11-02;;;                      | geboortedatum  | DATUM
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;1240;2026-09-01;2026-11-03;;;                      | signaaldatum   | TOEKOMST
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;1240;2026-12-01;2026-11-02;;;                      | oudste_datum   | TOEKOMST
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;1240;2026-10-20;2026-10-10;;;                      | oudste_datum   | VOLGORDE
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;-68;2026-09-01;2026-11-02;;;                       | bedrag         | BEDRAG_NEGATIEF
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;veel;2026-09-01;2026-11-02;;;                      | bedrag         | BEDRAG
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;0,00;2026-09-01;2026-11-02;;;                      | bedrag         | BEDRAG
                    K1;Vos;1980-01-01;12;;0914VH;Samenstad;68;2026-09-01;2026-11-02;;;                        | postcode       | POSTCODE
                    K1;Vos;1980-01-01;boot;;9914VH;Samenstad;68;2026-09-01;2026-11-02;;;                      | huisnummer     | HUISNUMMER
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;68;2026-09-01;2026-11-02;misschien;;               | crisis         | JA_NEE
                    K1;Vos;1980-01-01;12;;9914VH;Samenstad;68;2026-09-01;2026-11-02;;;twee                    | perioden       | GETAL
                    """)
    void what_is_wrong_with_a_line_is_said_with_column_and_rule(
            String regel, String kolom, Bevinding.Code code) {
        assertThatThrownBy(() -> read(Partnersoort.WATER, regel))
                .isInstanceOfSatisfying(
                        Regelweigering.class,
                        fout -> {
                            assertThat(fout.code()).isEqualTo(code);
                            assertThat(fout.kolom())
                                    .isEqualTo(Optional.ofNullable(kolom).orElse(""));
                        });
    }

    @ParameterizedTest
    @CsvSource({"12,A", "12A,''", "12-A,''", "12 a,''", "12A,A"})
    void an_addition_is_the_same_front_door_however_it_is_written(String nummer, String toe) {
        var regel =
                "K1;Vos;1-1-1980;%s;%s;9914 vh;Samenstad;1240,00;1-9-2026;2-11-2026;;;2"
                        .formatted(nummer, toe);
        assertThat(read(Partnersoort.HUUR, regel).adres().sleutel()).isEqualTo("9914VH|12a");
    }

    @Test
    void amounts_and_dates_are_read_as_people_write_them() {
        var regel =
                read(
                        Partnersoort.HUUR,
                        "K1;Vos;1-1-1980;12;;9914 vh;Samenstad;1240,5;1-9-2026;2-11-2026;ja;;2");
        assertThat(regel.bedrag()).isEqualTo(new Bedrag(124_050));
        assertThat(regel.dagen()).isEqualTo(62);
        assertThat(regel.perioden()).isEqualTo(2);
        assertThat(regel.crisis()).isTrue();
    }

    @Test
    void a_cut_off_names_its_day_and_is_a_crisis() {
        var zonder = "K1;Vos;;12;;9914VH;Samenstad;900;2026-07-01;2026-11-02;;;";
        assertThatThrownBy(() -> read(Partnersoort.EINDELEVERING, zonder))
                .hasMessage("EINDE_LEVERING");
        var met = "K1;Vos;;12;;9914VH;Samenstad;900;2026-07-01;2026-11-02;;2026-11-30;";
        assertThat(read(Partnersoort.EINDELEVERING, met).crisis()).isTrue();
    }

    @Test
    void a_file_without_a_column_or_with_a_strange_one_is_refused_by_its_name() {
        assertThatThrownBy(() -> Kolommen.of("klantnummer;achternaam"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.reason().argumenten().getFirst()).contains("postcode"));
        assertThatThrownBy(() -> Kolommen.of(KOP + ";diagnose"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.reason().argumenten()).containsExactly("diagnose"));
    }
}
