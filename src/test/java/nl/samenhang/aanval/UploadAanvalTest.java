package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static nl.samenhang.aanval.Bestanden.MEGABYTE;
import static nl.samenhang.aanval.Bestanden.bomb;
import static nl.samenhang.aanval.Bestanden.bombPicture;
import static nl.samenhang.aanval.Bestanden.bytes;
import static nl.samenhang.aanval.Bestanden.disguised;
import static nl.samenhang.aanval.Bestanden.docx;
import static nl.samenhang.aanval.Bestanden.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that are not what they are called, that are too much, or that carry something along. */
class UploadAanvalTest extends Aanval {

    @Test
    void a_file_is_judged_by_its_bytes_and_not_by_its_name() {
        disguised()
                .forEach(
                        (naam, inhoud) -> {
                            var answer = upload(naam, inhoud);
                            assertThat(answer.status()).as(naam).isEqualTo(422);
                        });
        assertThat(count("select count(*) from document.document where naam like 'uitnodiging%'"))
                .isZero();
    }

    @Test
    void a_file_that_is_two_things_at_once_is_served_as_the_harmless_one_and_never_runs() {
        var naam = "tweeslachtig " + UUID.randomUUID();
        var polyglot = bytes("%PDF-1.4\n<html><script>x7391()</script></html>");
        assertThat(upload(naam + ".html", polyglot).status()).isLessThan(400);
        var answer = download(naam);
        assertThat(answer.kop("Content-Type")).contains("application/pdf");
        assertThat(answer.kop("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.kop("Content-Disposition").orElse(""))
                .contains(".pdf")
                .doesNotContain(".html");
        assertThat(answer.kop("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    }

    @Test
    void a_picture_is_saved_and_not_shown_on_our_address() {
        var naam = "plaatje " + UUID.randomUUID();
        upload(naam + ".png", bombPicture());
        var answer = download(naam);
        assertThat(answer.kop("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(answer.kop("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void a_picture_of_a_million_by_a_million_costs_us_nothing() {
        var begin = System.nanoTime();
        assertThat(upload("bom " + UUID.randomUUID() + ".png", bombPicture()).status())
                .isLessThan(400);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_small_document_that_unpacks_to_gigabytes_is_refused_without_unpacking_it() {
        var bomb = bomb();
        assertThat(bomb.length).isLessThan(2 * MEGABYTE);
        var begin = System.nanoTime();
        assertThat(upload("bom.docx", bomb).status()).isEqualTo(422);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void macros_are_refused_wherever_they_are_hidden() {
        var behind = docx(Map.of());
        for (var i = 0; i < 2100; i++) {
            behind.put("word/vulling" + i + ".xml", bytes("x"));
        }
        behind.put("word/vbaProject.bin", bytes("x"));
        assertThat(upload("veel.docx", zip(behind)).status()).isEqualTo(422);
        assertThat(
                        upload(
                                        "hoofdletters.docx",
                                        zip(docx(Map.of("word/VBAPROJECT.BIN", bytes("x")))))
                                .status())
                .isEqualTo(422);
        var odt = new LinkedHashMap<String, byte[]>();
        odt.put("META-INF/manifest.xml", bytes("x"));
        odt.put("content.xml", bytes("x"));
        odt.put("Basic/Standard/Module1.xml", bytes("x"));
        assertThat(upload("macro.odt", zip(odt)).status()).isEqualTo(422);
    }

    @Test
    void a_document_that_names_files_of_the_server_is_only_kept() {
        var xxe =
                """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">
                <!ENTITY c "d"><!ENTITY e "&c;&c;&c;&c;"> ]><w:document>&b;&e;</w:document>
                """;
        var naam = "xxe " + UUID.randomUUID();
        var files = docx(Map.of());
        files.put("word/document.xml", bytes(xxe));
        files.put("../../../../tmp/samenhang-aanval", bytes("x"));
        upload(naam + ".docx", zip(files));
        assertThat(java.nio.file.Path.of("/tmp/samenhang-aanval")).doesNotExist();
        assertThat(as("post").get("/werk/post").tekst()).doesNotContain("root:x:0");
    }

    @Test
    void what_is_larger_than_ten_megabytes_is_refused_in_words_and_stored_nowhere() {
        var before = count("select count(*) from document.document");
        var large = new byte[11 * MEGABYTE];
        Arrays.fill(large, (byte) 'a');
        var answer = upload("groot.txt", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.tekst()).contains("te groot");
        assertThat(count("select count(*) from document.document")).isEqualTo(before);
    }

    @Test
    void a_name_with_a_path_or_a_line_end_stays_a_name() {
        for (var naam : Bestanden.NAMES) {
            var uniek = "pad " + UUID.randomUUID();
            upload(naam.formatted(uniek), bytes("gewone tekst " + uniek));
            var kept =
                    in(
                            SAMENSTAD,
                            () ->
                                    jdbc.sql("select naam from document.document where naam like ?")
                                            .param("%" + uniek + "%")
                                            .query(String.class)
                                            .list());
            assertThat(kept)
                    .as(naam)
                    .allSatisfy(
                            n ->
                                    assertThat(n)
                                            .doesNotContain(
                                                    "/", "\\", "\n", "\r", "\u0000", "\u202e")
                                            .endsWith(".txt"));
            if (!kept.isEmpty()) {
                var answer = download(uniek);
                assertThat(answer.kop("X-Eigen")).as(naam).isEmpty();
            }
        }
    }

    @Test
    void an_import_file_that_is_none_changes_nobody() {
        var before = count("select count(*) from inwoner.inwoner");
        var beheer = as("beheer");
        beheer.get("/beheer/brp-import");
        for (var inhoud :
                List.of(
                        bytes(
                                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"),
                        bytes("=cmd|' /C calc'!A0;\"" + "x".repeat(100_000)),
                        zip(Map.of("personen.csv", new byte[5 * MEGABYTE])))) {
            var answer =
                    beheer.upload(
                            "/beheer/brp-import", List.of(), "bestand", "personen.csv", inhoud);
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.tekst()).doesNotContain("root:x:0");
        }
        assertThat(count("select count(*) from inwoner.inwoner")).isEqualTo(before);
    }

    @Test
    void a_form_with_very_many_parts_or_fields_is_refused() {
        var many = new Multipart();
        for (var i = 0; i < 5000; i++) {
            many.file("bestanden", "b" + i + ".txt", bytes("x"));
        }
        var visitor = visitor();
        visitor.get("/melding");
        var answer = visitor.send("POST", "/melding", many.type(), many.bytes());
        assertThat(answer.status()).isBetween(400, 499);
        var fields = new ArrayList<Aanvaller.Veld>();
        for (var i = 0; i < 20_000; i++) {
            fields.add(veld("v" + i, "x"));
        }
        assertThat(visitor.post("/melding", fields).status()).isBetween(200, 499);
    }

    @Test
    void a_list_to_take_along_holds_no_cell_that_a_spreadsheet_calculates() {
        var csv = as("privacy").get("/beheer/register.csv").tekst();
        assertThat(csv.lines().count()).isGreaterThan(10);
        assertThat(csv)
                .doesNotContainPattern("(?m)(^|,|\")[=+@\\t]")
                .doesNotContainPattern("(?m)(^|,)-");
    }

    private Antwoord upload(String naam, byte[] inhoud) {
        var post = as("post");
        post.get("/werk/post/nieuw");
        return post.upload(
                "/werk/post",
                List.of(
                        veld("omschrijving", "Brief"),
                        veld("afzender", "Iemand"),
                        veld("ontvangenOp", "14-9-2026")),
                "bestand",
                naam,
                inhoud);
    }

    private Antwoord download(String naam) {
        var id =
                in(
                        SAMENSTAD,
                        () ->
                                jdbc.sql("select id from document.document where naam like ?")
                                        .param("%" + naam + "%")
                                        .query(UUID.class)
                                        .single());
        return as("post").get("/documenten/" + id);
    }
}
