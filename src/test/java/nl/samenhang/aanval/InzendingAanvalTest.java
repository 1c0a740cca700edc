package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static nl.samenhang.aanval.Bestanden.MEGABYTE;
import static nl.samenhang.aanval.Bestanden.bomb;
import static nl.samenhang.aanval.Bestanden.bytes;
import static nl.samenhang.aanval.Bestanden.disguised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The doors through which people outside the house send files: a resident who sends something to
 * the municipality, and anybody who calls for help. What is refused leaves nothing behind.
 */
class InzendingAanvalTest extends Aanval {

    private UUID gezin;
    private Aanvaller bewoner;
    private long before;

    @BeforeEach
    void aResidentWithAFile() {
        gezin = fileOfYusuf();
        bewoner =
                resident(
                        new InwonerId(
                                in(
                                        SAMENSTAD,
                                        () ->
                                                jdbc.sql(OLDEST)
                                                        .param(gezin)
                                                        .query(UUID.class)
                                                        .single())));
        bewoner.get(form());
        before = sent();
    }

    private static final String OLDEST =
            """
            select l.inwoner from gezin.lid l join inwoner.inwoner i on (i.gemeente, i.id) = (l.gemeente, l.inwoner)
             where l.gezin = ? order by i.geboortedatum limit 1
            """;

    @Test
    void an_honest_letter_comes_through_both_doors() {
        assertThat(send("brief.txt", bytes("Beste gemeente, " + UUID.randomUUID())).status())
                .isEqualTo(303);
        assertThat(report("brief.txt", bytes("Beste gemeente, " + UUID.randomUUID())).status())
                .isEqualTo(303);
        assertThat(sent()).isEqualTo(before + 4);
    }

    @Test
    void what_is_not_what_it_is_called_is_refused_with_all_that_came_along() {
        disguised()
                .forEach(
                        (naam, inhoud) -> {
                            refused(naam, send(naam, inhoud));
                            refused(naam, report(naam, inhoud));
                        });
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void a_small_document_that_unpacks_to_gigabytes_is_refused_without_unpacking_it() {
        var bomb = bomb();
        var begin = System.nanoTime();
        refused("bom.docx", send("bom.docx", bomb));
        refused("bom.docx", report("bom.docx", bomb));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void what_is_too_large_or_too_many_is_refused_in_words() {
        var large = new byte[11 * MEGABYTE];
        Arrays.fill(large, (byte) 'a');
        for (var answer : List.of(send("groot.txt", large), report("groot.txt", large))) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.tekst()).contains("te groot");
        }
        var many = new Multipart().field("tekst", "Zes brieven").field("_csrf", bewoner.token());
        for (var i = 0; i < 6; i++) {
            many.file("bestanden", "b" + i + ".txt", bytes("brief " + i));
        }
        assertThat(bewoner.send("POST", form(), many.type(), many.bytes()).status()).isEqualTo(422);
        assertThat(sent()).isEqualTo(before);
    }

    @Test
    void a_name_with_a_path_a_line_end_or_without_end_stays_a_name() {
        var namen = new ArrayList<>(Bestanden.NAMES);
        namen.add("%sx" + "\ud83d\ude00".repeat(82) + ".txt");
        for (var naam : namen) {
            var uniek = "pad " + UUID.randomUUID();
            var inhoud = bytes("gewone tekst " + uniek);
            var answers =
                    List.of(
                            send(naam.formatted(uniek), inhoud),
                            report(naam.formatted(uniek), inhoud));
            assertThat(answers)
                    .as(naam)
                    .allSatisfy(answer -> assertThat(answer.status()).isIn(303, 400, 422));
            var taken = answers.stream().filter(answer -> answer.status() == 303).count();
            assertThat(names(inhoud))
                    .as(naam)
                    .hasSize((int) taken)
                    .allSatisfy(
                            kept ->
                                    assertThat(kept)
                                            .doesNotContain(
                                                    "/", "\\", "\n", "\r", "\u0000", "\u202e")
                                            .endsWith(".txt"));
        }
    }

    private static void refused(String naam, Antwoord answer) {
        assertThat(answer.status()).as(naam).isEqualTo(422);
        assertThat(answer.tekst()).as(naam).contains("Dit soort bestand kunnen wij niet bewaren");
    }

    /** A resident sends it under the own page. */
    private Antwoord send(String naam, byte[] inhoud) {
        return bewoner.upload(
                form(), List.of(veld("tekst", "Hierbij een brief.")), "bestanden", naam, inhoud);
    }

    /** Anybody sends it along with a call for help. */
    private Antwoord report(String naam, byte[] inhoud) {
        var visitor = visitor();
        visitor.get("/melding");
        return visitor.upload(
                "/melding",
                List.of(
                        veld("stap", "CONTACT"),
                        veld("hulpvraag", "Ik slaap slecht " + UUID.randomUUID()),
                        veld("rol", "ZELF"),
                        veld("gevaar", "NEE"),
                        veld("tijd", "DEZE_WEEK"),
                        veld("contactwijze", "GEEN")),
                "bestanden",
                naam,
                inhoud);
    }

    private String form() {
        return "/mijn/" + gezin + "/inzendingen/nieuw/ANDERS";
    }

    /** All that was sent: letters, calls for help and the files of both. */
    private long sent() {
        return count(
                """
                select (select count(*) from inzending.inzending) + (select count(*) from melding.melding)
                     + (select count(*) from document.document)
                """);
    }

    /** How the files with these bytes are called that were kept. */
    private List<String> names(byte[] inhoud) {
        return in(
                SAMENSTAD,
                () ->
                        jdbc.sql("select naam from document.document where inhoud = ?")
                                .param(inhoud)
                                .query(String.class)
                                .list());
    }
}
