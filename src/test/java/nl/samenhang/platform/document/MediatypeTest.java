package nl.samenhang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediatypeTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    BEGIN VAN HET BESTAND (hex) , SOORT
                    255044462d312e37            , PDF
                    89504e470d0a1a0a00          , PNG
                    ffd8ffe000104a464946        , JPEG
                    524946460000000057454250    , WEBP
                    000000186674797068656963    , HEIC
                    48616c6c6f20c3ab            , TEKST
                    """)
    void a_file_is_known_by_its_first_bytes(String begin, Mediatype soort) {
        assertThat(Mediatype.sniff(HexFormat.of().parseHex(begin))).contains(soort);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    BEGIN VAN HET BESTAND (hex)     , WAT HET IS
                    4d5a90000300000004000000        , programma voor Windows
                    7f454c4602010100                , programma voor Linux
                    23212f62696e2f73680a            , script
                    3c68746d6c3e3c7363726970743e    , webpagina
                    3c3f786d6c20766572              , xml of svg
                    d0cf11e0a1b11ae1                , oud Office met mogelijk macro's
                    48616c6c6fff                    , tekst in een andere codering
                    """)
    void what_could_run_or_is_not_known_is_none_of_ours(String begin, String what) {
        assertThat(Mediatype.sniff(HexFormat.of().parseHex(begin))).as(what).isEmpty();
    }

    @Test
    void documents_of_office_programs_are_told_from_other_archives() throws IOException {
        assertThat(Mediatype.sniff(zip("[Content_Types].xml", "word/document.xml")))
                .contains(Mediatype.DOCX);
        assertThat(Mediatype.sniff(zip("xl/workbook.xml"))).contains(Mediatype.XLSX);
        assertThat(Mediatype.sniff(zip("content.xml", "META-INF/manifest.xml")))
                .contains(Mediatype.ODT);
        assertThat(Mediatype.sniff(zip("setup.exe"))).isEmpty();
        assertThat(Mediatype.sniff(zip("word/document.xml", "word/vbaProject.bin"))).isEmpty();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
