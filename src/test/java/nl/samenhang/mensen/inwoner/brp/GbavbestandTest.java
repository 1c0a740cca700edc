package nl.samenhang.mensen.inwoner.brp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GbavbestandTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Test
    void a_mother_of_whom_only_the_year_of_birth_is_known_is_read_with_her_history()
            throws IOException {
        var moeder = persons("goed.csv").getFirst();
        assertThat(moeder.voorvoegsel() + " " + moeder.geslachtsnaam()).isEqualTo("van der Röell");
        assertThat(moeder.geboortedatum().map(Object::toString)).contains("1985");
        assertThat(moeder.verblijven())
                .extracting(verblijf -> verblijf.adres() + " " + verblijf.periode().van())
                .containsExactly(
                        "Proeflaan 7a, 9911 AB Samenstad 2010-03-01",
                        "Oudeweg 1, 9921 AA Anderstad 2005-01-01");
        assertThat(moeder.verwanten())
                .extracting(verwante -> verwante.soort() + " " + verwante.naam())
                .containsExactly("PARTNER Ömer Yıldız", "KIND Zoë Yıldız");
    }

    @Test
    void a_child_has_two_parents_who_share_authority() throws IOException {
        var kind = persons("goed.csv").get(2);
        assertThat(kind.verwanten())
                .extracting(Persoon.Verwante::soort)
                .containsOnly(Relatiesoort.OUDER);
        assertThat(kind.gezag())
                .extracting(Persoon.Gezagsperiode::code)
                .containsExactly(Gezagscode.BEIDE_OUDERS);
    }

    @Test
    void a_person_without_bsn_and_with_a_shielded_address_is_read() throws IOException {
        var geheim = persons("goed.csv").get(3);
        assertThat(geheim.bsn()).isEmpty();
        assertThat(geheim.geheim()).isTrue();
        assertThat(geheim.verblijven().getFirst().soort()).isEqualTo(Adressoort.WOONADRES);
    }

    @Test
    void each_refused_list_is_named_with_line_element_and_rule_and_without_a_value()
            throws IOException {
        assertThat(findings("fouten.csv"))
                .containsExactly(
                        new Bevinding(2, "01.01.20", "elfproef", true),
                        new Bevinding(3, "01.03.10", "datum", true),
                        new Bevinding(4, "01.03.10", "geboorte", true),
                        new Bevinding(5, "09.03.10", "kind", true),
                        new Bevinding(8, "07.67.20", "opgeschort", true),
                        new Bevinding(9, "11.32.10", "gezag", false),
                        new Bevinding(10, "01.01.10", "anummer", true));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    bestand,              reden,                         genoemd
                    leeg.csv,             inwoner.brp.bestand.leeg,
                    ander-soort.csv,      inwoner.brp.bestand.soort,
                    latin1.csv,           inwoner.brp.bestand.codering,  2
                    zonder-kolommen.csv,  inwoner.brp.bestand.kolommen,  '08.11.20, 09.01.20'
                    te-breed.csv,         inwoner.brp.bestand.velden,    5
                    """)
    void a_file_that_is_no_such_file_is_refused_as_a_whole(
            String bestand, String reden, String genoemd) throws IOException {
        var bytes = bytes(bestand);
        assertThatThrownBy(() -> Gbavbestand.open(bytes))
                .isInstanceOfSatisfying(
                        BestandRefused.class,
                        refused -> {
                            assertThat(refused.reason().sleutel()).isEqualTo(reden);
                            assertThat(refused.reason().argumenten().stream().findFirst())
                                    .isEqualTo(Optional.ofNullable(genoemd));
                        });
    }

    @Test
    void a_picture_a_packed_file_and_a_page_are_no_register() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes("goed.csv"));
        }
        for (var bytes :
                List.of(
                        packed.toByteArray(),
                        "<html></html>".getBytes(StandardCharsets.UTF_8),
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> Gbavbestand.open(bytes))
                    .isInstanceOf(BestandRefused.class)
                    .hasMessage("inwoner.brp.bestand.soort");
        }
    }

    private static List<Persoon> persons(String bestand) throws IOException {
        var persons = new ArrayList<Persoon>();
        Gbavbestand.open(bytes(bestand))
                .forEach(
                        lijst ->
                                Persoonslezer.read(lijst, VANDAAG)
                                        .persoon()
                                        .ifPresent(persons::add));
        return persons;
    }

    private static List<Bevinding> findings(String bestand) throws IOException {
        var findings = new ArrayList<Bevinding>();
        Gbavbestand.open(bytes(bestand))
                .forEach(
                        lijst -> findings.addAll(Persoonslezer.read(lijst, VANDAAG).bevindingen()));
        return findings;
    }

    private static byte[] bytes(String bestand) throws IOException {
        try (var in = GbavbestandTest.class.getResourceAsStream("/mensen/inwoner/brp/" + bestand)) {
            return in.readAllBytes();
        }
    }
}
