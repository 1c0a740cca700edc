package nl.samenhang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void a_page_becomes_a_pdf_that_a_screen_reader_reads_and_an_archive_keeps() {
        var pdf =
                renderer.render(
                        page("<h1>Plan van het gezin</h1><p>Zo&#235; gaat naar school.</p>"));
        assertThat(Mediatype.sniff(pdf)).contains(Mediatype.PDF);
        assertThat(Pdfkeuring.faults(pdf)).isEmpty();
    }

    @Test
    void every_letter_that_is_seen_is_read_aloud_too() throws Exception {
        var words =
                "Zij heeft een schrift, een fiets en een officiële klacht over lift en stoffen.";
        var pdf = renderer.render(page("<p>" + words + "</p>"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(words);
        }
    }

    @Test
    void nothing_is_fetched_from_the_disk_or_the_network_for_it() {
        var plain = renderer.render(page("<p>tekst</p>"));
        var greedy =
                renderer.render(
                        page(
                                "<p>tekst</p><img alt='x' src='file:///etc/hostname'/>"
                                        + "<img alt='y' src='http://127.0.0.1:1/y.png'/>"));
        assertThat(greedy.length).isLessThan(plain.length + 5000);
    }

    private static String page(String body) {
        return """
        <html lang="nl"><head><title>Proef</title>
        <meta name="subject" content="Proef" /><meta name="author" content="Samenhang" />
        <meta name="description" content="Proef" />
        <style>body { font-family: "Source Sans 3" }</style></head>
        <body>%s</body></html>
        """
                .formatted(body);
    }
}
