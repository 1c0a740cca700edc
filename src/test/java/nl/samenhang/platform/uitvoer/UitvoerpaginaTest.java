package nl.samenhang.platform.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The fields of a package stand in {@code docs/overdracht.md} as the rooms tell them. Run with
 * {@code -Dmodules.write=true} to write them there.
 */
class UitvoerpaginaTest extends SamenhangTest {

    private static final Path PAGE = Path.of("docs/overdracht.md");
    private static final String BEGIN = "<!-- gegevens -->\n";
    private static final String END = "<!-- /gegevens -->";

    @Autowired private List<Uitvoerdeel> delen;

    @Test
    void the_page_names_every_field_that_travels() throws IOException {
        var page = Files.readString(PAGE);
        var from = page.indexOf(BEGIN) + BEGIN.length();
        var to = page.indexOf(END);
        if (Boolean.getBoolean("modules.write")) {
            Files.writeString(PAGE, page.substring(0, from) + fields() + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(fields());
        }
    }

    private String fields() {
        return delen.stream()
                .sorted(Comparator.comparing(Uitvoerdeel::deel))
                .flatMap(deel -> deel.tabellen().stream().map(tabel -> row(deel, tabel)))
                .collect(
                        Collectors.joining(
                                "\n", "| file | part | fields |\n|---|---|---|\n", "\n"));
    }

    private static String row(Uitvoerdeel deel, Uitvoertabel tabel) {
        return "| `%s.json` | %s | %s |"
                .formatted(
                        tabel.bestand(),
                        deel.deel(),
                        tabel.kolommen().stream()
                                .filter(Kolom::reist)
                                .map(UitvoerpaginaTest::field)
                                .collect(Collectors.joining(", ")));
    }

    private static String field(Kolom kolom) {
        var soort =
                switch (kolom.soort()) {
                    case SLEUTEL -> "id";
                    case TEKST, NAAM -> "text, at most " + kolom.langst();
                    case TEKSTEN -> "list of texts";
                    case CODE -> "one of " + kolom.bij();
                    case CODES -> "list of " + kolom.bij();
                    case DAG -> "day";
                    case MOMENT -> "moment";
                    case JA_NEE -> "true or false";
                    case PERIODE -> "periode";
                    case PERSOON -> "person";
                    case PERSONEN -> "list of persons; empty for the whole family";
                    case RIJ -> "id in `" + kolom.bij().split("\\.")[1] + "`";
                    case DOCUMENT -> "id in `documenten.json`";
                    case PARTIJ -> "partij";
                    case ONDERWERP -> "id, or a number that leads nowhere";
                    case DOSSIER, WIE, BLIJFT -> "";
                };
        return "`%s` (%s%s)".formatted(kolom.naam(), soort, kolom.verplicht() ? "" : ", optional");
    }
}
