package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of Noor: hers, all of it, and nothing of the other three. */
class AfschriftTest extends VerzoekTest {

    private static final String BSN_SANNE = "999990135";
    private static final String BSN_NOOR = "999990147";

    @Autowired private Documenten documenten;
    @Autowired private Verwerkingslog log;
    @Autowired private Texts texts;

    @Test
    void nothing_of_the_others_is_in_the_copy_for_people_or_for_machines() throws IOException {
        number(sanne, BSN_SANNE);
        number(noor, BSN_NOOR);
        shield(emre);
        noted(
                "Noor sliep slecht. Sanne de Wit (06 11122233, BSN "
                        + BSN_SANNE
                        + ") en Bram waren er ook; Emre woont nu "
                        + GEHEIM
                        + " 12a, 9902 BB.",
                noor,
                sanne,
                bram);
        noted("Noor gaat weer twee dagen naar school.", noor);
        noted("Bram had koorts.", bram);
        seenBy("Yusuf Demir");
        var id = granted(noor, noor);
        var kopie = asSystem(() -> kopieen.open(verzoeken.get(id)));
        var pdf = text(kopie.pdf());
        var machine = unzipped(kopie.zip()).get("kopie.json");
        for (var versie : List.of(pdf, machine)) {
            assertThat(versie)
                    .contains("Noor", "Noor gaat weer twee dagen naar school.", "sliep slecht")
                    .contains(BSN_NOOR, "06 12345678", "Yusuf Demir", "[naam van een ander]")
                    .doesNotContain("Sanne", "Bram", "Emre", "Kaya", "koorts")
                    .doesNotContain(BSN_SANNE, "11122233", "87654321", "emre@", GEHEIM, "9902");
        }
        assertThat(pdf).contains("Kopie van de gegevens over Noor de Wit", "Wie keek");
        assertThat(machine)
                .contains("\"soort\":\"tijdlijn.notitie\"", "\"geboortedatum\":\"2010-03-02\"");
    }

    @Test
    void words_about_several_people_wait_for_a_person_to_look() {
        var samen = noted("Zij maakten ruzie.", noor, bram);
        var alleen = noted("Noor las een boek.", noor);
        var genoemd = noted("Noor speelt met Bram.", noor);
        var id = asked(noor, Verzoeksoort.INZAGE, noor, "");
        assertThat(stand(id, samen)).isEqualTo(Gekeurd.Stand.BEOORDELEN);
        assertThat(stand(id, alleen)).isEqualTo(Gekeurd.Stand.VANZELF);
        assertThat(stand(id, genoemd)).isEqualTo(Gekeurd.Stand.BEOORDELEN);
        judge(id, samen, Keuze.WEGLATEN, Optional.empty());
        judge(id, genoemd, Keuze.INKORTEN, Optional.of("Noor speelt."));
        assertThat(stand(id, samen)).isEqualTo(Gekeurd.Stand.WEGGELATEN);
        assertThat(piece(id, genoemd).velden())
                .filteredOn(veld -> veld.naam().equals("tekst"))
                .extracting(veld -> veld.waarde())
                .containsExactly("Noor speelt.");
    }

    @Test
    void a_parent_does_not_learn_where_a_shielded_child_is() {
        var kind = living("Finn", "de Wit", LocalDate.of(2020, 2, 2), GEHEIM);
        asSystem(
                () -> {
                    relaties.relate(kind, Relatiesoort.OUDER, emre, Optional.empty());
                    gezinnen.create(List.of(kind), team);
                });
        shield(kind);
        var id = asked(emre, Verzoeksoort.INZAGE, kind, "");
        assertThat(values(id)).contains("Finn").doesNotContain(GEHEIM, "9902BB");
        var zelf = asSystem(() -> afschriften.of(byThemselves(verzoeken.get(id))));
        assertThat(zelf.stukken().toString()).contains(GEHEIM);
    }

    @Test
    void a_kept_file_goes_along_when_it_may() throws IOException {
        var brief = "Beste Noor, dit is uw verslag.".getBytes(StandardCharsets.UTF_8);
        var document =
                asSystem(
                        () ->
                                documenten.store(
                                        NieuwDocument.of(
                                                        "verslag.txt",
                                                        brief,
                                                        Onderwerp.of("gezin", gezin))
                                                .inGezin(gezin)
                                                .about(List.of(noor))));
        var id = asked(noor, Verzoeksoort.INZAGE, noor, "");
        var sleutel = "document.document:" + document;
        as(officer(), () -> besluiten.judge(id, keep(sleutel)));
        decide(id);
        var bestanden = unzipped(asSystem(() -> kopieen.open(verzoeken.get(id))).zip());
        assertThat(bestanden).containsKeys("kopie.pdf", "kopie.json", "bestanden/001.txt");
        assertThat(bestanden.get("bestanden/001.txt")).contains("Beste Noor");
    }

    @Test
    void every_kind_and_field_has_a_name_for_people() {
        noted("Noor las een boek.", noor);
        seenBy("Yusuf Demir");
        var id = asked(noor, Verzoeksoort.INZAGE, noor, "");
        var afschrift = asSystem(() -> afschriften.of(verzoeken.get(id)));
        assertThat(afschrift.stukken()).isNotEmpty();
        for (var gekeurd : afschrift.stukken()) {
            assertThat(texts.has(gekeurd.stuk().titel().sleutel()))
                    .as(gekeurd.stuk().soort())
                    .isTrue();
            gekeurd.velden()
                    .forEach(veld -> assertThat(texts.has(veld.label())).as(veld.naam()).isTrue());
        }
    }

    private VerzoekId granted(InwonerId wie, InwonerId over) {
        var id = asked(wie, Verzoeksoort.INZAGE, over, "");
        asSystem(() -> afschriften.of(verzoeken.get(id)).open())
                .forEach(
                        gekeurd ->
                                as(
                                        officer(),
                                        () -> besluiten.judge(id, keep(gekeurd.stuk().sleutel()))));
        decide(id);
        return id;
    }

    private void decide(VerzoekId id) {
        as(
                officer(),
                () ->
                        besluiten.decide(
                                id,
                                new Beslissing(
                                        Uitkomst.TOEGEWEZEN,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "U krijgt alles.")));
    }

    private static Oordeel keep(String stuk) {
        return new Oordeel(
                stuk, Keuze.BEHOUDEN, Optional.empty(), Optional.empty(), Optional.empty(), "mag");
    }

    private void judge(VerzoekId id, UUID notitie, Keuze keuze, Optional<String> tekst) {
        var oordeel =
                new Oordeel(
                        "tijdlijn.notitie:" + notitie,
                        keuze,
                        Optional.empty(),
                        Optional.empty(),
                        tekst,
                        "ander");
        as(officer(), () -> besluiten.judge(id, oordeel));
    }

    private Gekeurd piece(VerzoekId id, UUID notitie) {
        return asSystem(() -> afschriften.piece(verzoeken.get(id), "tijdlijn.notitie:" + notitie));
    }

    private Gekeurd.Stand stand(VerzoekId id, UUID notitie) {
        return piece(id, notitie).stand();
    }

    /** All that the copy would say now. */
    private String values(VerzoekId id) {
        return asSystem(() -> afschriften.of(verzoeken.get(id))).stukken().stream()
                .flatMap(gekeurd -> gekeurd.velden().stream())
                .map(veld -> veld.waarde().toString())
                .collect(Collectors.joining("\n"));
    }

    private static Verzoek byThemselves(Verzoek v) {
        return new Verzoek(
                v.id(),
                v.soort(),
                v.inwoner(),
                v.aanvrager(),
                v.aanvragerNaam(),
                v.aanvragerAdres(),
                Hoedanigheid.ZELF,
                v.kanaal(),
                v.identiteit(),
                v.vraag(),
                v.ontvangenOp(),
                v.uiterlijk(),
                v.uitstelReden(),
                v.status(),
                v.besluit());
    }

    private void number(InwonerId wie, String bsn) {
        execute("update inwoner.inwoner set bsn = null where bsn = ?", bsn);
        execute("update inwoner.inwoner set bsn = '" + bsn + "' where id = ?", wie.value());
    }

    private void shield(InwonerId wie) {
        execute("update inwoner.inwoner set geheim = true where id = ?", wie.value());
    }

    private void execute(String sql, Object param) {
        asSystem(() -> jdbc.sql(sql).param(param).update());
    }

    private void seenBy(String naam) {
        var context =
                new Verwerkingscontext(
                        SAMENSTAD, yusuf.value(), naam, "CONSULENT", Set.of(), "gezinsplan", false);
        as(
                context,
                () -> {
                    log.read(Onderwerp.of("gezin", gezin), noor);
                    return true;
                });
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var bestanden = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                bestanden.put(
                        entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return bestanden;
    }
}
