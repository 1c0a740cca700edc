package nl.samenhang.bestaanszekerheid.doorrekening;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A model population goes in line by line, without a name and without the key of the file. */
class ModelleveringenTest extends DoorrekeningTest {

    private static final String GOED = "K1;9911;VAN_21_TOT_AOW;;4 9;0;1500;200,50;0;36;;N;N;N";

    @Test
    void good_lines_go_in_and_of_the_others_the_page_says_line_and_rule() {
        var result =
                upload(
                        List.of(
                                GOED,
                                GOED,
                                "K2;Dorp;AOW;;;0;1500;0;0;0;;N;N;N",
                                "K3;9911;OUD;;;0;1500;0;0;0;;N;N;N",
                                "K4;9911;AOW;;19;0;1500;0;0;0;;N;N;N",
                                "K5;9911;AOW;AOW;;0;-3;0;0;0;;N;N;N",
                                "K6;9911;AOW;AOW;;0;1.500,00;0;0;0;;N;N;N",
                                "half"));
        assertThat(result).hasStatus3xxRedirection();
        read();
        var tekst =
                text(get(Objects.requireNonNull(result.getResponse().getRedirectedUrl()), beleid));
        assertThat(tekst)
                .contains("8 regels: 1 ingelezen, 7 niet ingelezen.")
                .contains(
                        "3 huishouden Deze sleutel stond al op een eerdere regel.",
                        "4 gebied Hier horen de vier cijfers van de postcode te staan.",
                        "5 leeftijd Deze code bestaat niet voor deze kolom.",
                        "6 kinderen De leeftijden van de kinderen",
                        "7 inkomen Dit getal kan niet",
                        "8 inkomen Dit is geen getal",
                        "9 Deze regel heeft te veel of te weinig kolommen.");
        assertThat(as("BELEIDSMEDEWERKER", () -> households()))
                .containsExactly("9911 {4,9} 150000 20050");
    }

    @Test
    void the_file_goes_when_it_is_read_and_the_households_of_the_delivery_before_it() {
        town(30);
        town(40);
        assertThat(
                        as(
                                "BELEIDSMEDEWERKER",
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from doorrekening.levering where inhoud is not null")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
        assertThat(as("BELEIDSMEDEWERKER", () -> households())).hasSize(40);
    }

    @Test
    void a_file_of_invented_people_says_so_on_every_page() {
        var pad = town(30);
        assertThat(text(get(pad, beleid))).contains("Deze huishoudens zijn verzonnen");
        assertThat(text(get("/doorrekeningen", wethouder)))
                .contains("Deze huishoudens zijn verzonnen", "zegt dus niets over uw gemeente");
    }

    @Test
    void what_is_no_such_file_is_refused_as_a_whole() throws IOException {
        assertThat(upload("naam;bsn\nJan;1".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("De eerste regel moet precies deze kolommen noemen");
        assertThat(upload(List.of())).hasStatus(422).bodyText().contains("geen enkel huishouden");
        var lang = upload(List.of("x".repeat(3000)));
        assertThat(lang).hasStatus(422).bodyText().contains("een regel van meer dan");
        assertThat(upload(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3}))
                .hasStatus(422)
                .bodyText()
                .contains("kan niet worden uitgepakt");
        assertThat(upload(bomb())).hasStatus(422).bodyText().contains("een regel van meer dan");
    }

    @Test
    void the_same_file_is_not_taken_in_twice() {
        town(30);
        assertThat(upload(lines(30))).hasStatus(422).bodyText().contains("al het nieuwste");
    }

    @Test
    void a_packed_file_is_read_like_a_plain_one() throws IOException {
        var inhoud = Modelregel.kop() + "\n" + GOED + "\n";
        assertThat(upload(packed(Stream.of(inhoud)))).hasStatus3xxRedirection();
        read();
        assertThat(as("BELEIDSMEDEWERKER", () -> households())).hasSize(1);
    }

    @Test
    void who_may_not_take_in_finds_nothing_here() {
        for (var wie : List.of(wethouder, consulent)) {
            assertThat(get("/doorrekeningen/bevolking", wie)).hasStatus(403);
            assertThat(get("/doorrekeningen/bevolking/voorbeeld.csv", wie)).hasStatus(403);
            assertThat(
                            mvc.post()
                                    .uri("/doorrekeningen/bevolking")
                                    .with(by(wie))
                                    .with(csrf())
                                    .exchange())
                    .hasStatus(403);
        }
    }

    @Test
    void another_municipality_finds_none_of_it() {
        town(30);
        assertThat(as("BELEIDSMEDEWERKER", ANDERSTAD, () -> leveringen.newest())).isEmpty();
        assertThat(as("BELEIDSMEDEWERKER", ANDERSTAD, () -> households())).isEmpty();
    }

    private List<String> households() {
        return jdbc.sql(
                        "select concat_ws(' ', gebied, kinderen, inkomen, bezit) from doorrekening.huishouden order by nummer")
                .query(String.class)
                .list();
    }

    /** Small to send, and one endless line when it is unpacked. */
    private static byte[] bomb() throws IOException {
        return packed(
                Stream.concat(
                        Stream.of(Modelregel.kop() + "\n"),
                        Stream.generate(() -> "0".repeat(1_000_000)).limit(200)));
    }

    private static byte[] packed(Stream<String> delen) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            for (var deel : delen.toList()) {
                gzip.write(deel.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
