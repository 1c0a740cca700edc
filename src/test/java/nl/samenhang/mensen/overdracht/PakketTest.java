package nl.samenhang.mensen.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.gezin.Gezinsstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package that travels as a file to a municipality with an installation of its own. */
class PakketTest extends Verhuisproef {

    @BeforeEach
    void exchangeKeys() {
        makeKey(ZWOLLE);
        trust(ZWOLLE, SAMENSTAD, "Samenstad");
        trust(SAMENSTAD, ZWOLLE, "Zwolle");
    }

    @Test
    void it_comes_in_is_accepted_and_the_receipt_closes_the_file_of_the_sender() {
        var id = offered("Zwolle");
        assertThat(gever(() -> verzendingen.isHere(overdrachten.get(id)))).isFalse();
        var bytes = gever(() -> verzendingen.download(id));
        var geplaatst = ontvanger(ZWOLLE, () -> ontvangsten.upload(bytes));
        assertThat(geplaatst.alEerder()).isFalse();
        var gezin = takeIn(geplaatst.id());
        assertThat(gezin).isNotNull();
        var antwoord = ontvanger(ZWOLLE, () -> ontvangsten.receipt(geplaatst.id()).orElseThrow());
        gever(() -> verzendingen.confirm(id, antwoord.getBytes(StandardCharsets.UTF_8)));
        assertThat(gever(() -> overdrachten.get(id)).status())
                .isEqualTo(Overdrachtstatus.ONTVANGEN);
        assertThat(asSystem(() -> gezinnen.get(dossier)).status()).isEqualTo(Gezinsstatus.GESLOTEN);
    }

    @Test
    void the_same_package_twice_leads_to_the_first() {
        var bytes = pakket(offered("Zwolle"));
        var eerste = ontvanger(ZWOLLE, () -> ontvangsten.upload(bytes));
        var tweede = ontvanger(ZWOLLE, () -> ontvangsten.upload(bytes));
        assertThat(tweede.alEerder()).isTrue();
        assertThat(tweede.id()).isEqualTo(eerste.id());
        takeIn(eerste.id());
        assertThat(ontvanger(ZWOLLE, () -> ontvangsten.upload(bytes)).alEerder()).isTrue();
    }

    @Test
    void a_signed_refusal_goes_back_with_its_reason() {
        var id = offered("Zwolle");
        var geplaatst = upload(pakket(id));
        ontvanger(ZWOLLE, () -> ontvangsten.refuse(geplaatst.id(), "Hier onbekend"));
        var antwoord = ontvanger(ZWOLLE, () -> ontvangsten.receipt(geplaatst.id()).orElseThrow());
        gever(() -> verzendingen.confirm(id, antwoord.getBytes(StandardCharsets.UTF_8)));
        assertThat(gever(() -> overdrachten.get(id)).antwoord()).contains("Hier onbekend");
    }

    @Test
    void a_receipt_that_was_changed_or_is_for_another_package_closes_nothing() {
        var id = offered("Zwolle");
        var geplaatst = upload(pakket(id));
        ontvanger(ZWOLLE, () -> ontvangsten.refuse(geplaatst.id(), "Hier onbekend"));
        var antwoord = ontvanger(ZWOLLE, () -> ontvangsten.receipt(geplaatst.id()).orElseThrow());
        confirmRefused("handtekening", id, antwoord.replace("Hier onbekend", "Alles is goed"));
        confirmRefused(
                "ander-pakket", id, antwoord.replace(id.toString(), GezinId.next().toString()));
        confirmRefused("soort", id, "{\"hallo\": 1}");
        confirmRefused("soort", id, "geen json");
        assertThat(gever(() -> overdrachten.get(id)).status()).isEqualTo(Overdrachtstatus.GEMAAKT);
    }

    @Test
    void a_changed_file_is_named() {
        var bestanden = files(offered("Zwolle"));
        replace(bestanden, "gegevens/notities.json", "Sanne is moe", "Sanne is fit");
        refused("gewijzigd", "gegevens/notities.json", bestanden);
    }

    @Test
    void a_changed_table_of_contents_breaks_the_signature() {
        var bestanden = files(offered("Zwolle"));
        replace(bestanden, "manifest.json", "\"personen\":3", "\"personen\":2");
        refused("handtekening", null, bestanden);
    }

    @Test
    void a_missing_file_and_one_too_many_are_named() {
        var zonder = files(offered("Zwolle"));
        zonder.remove("documenten/001.txt");
        refused("ontbreekt", "documenten/001.txt", zonder);
        zonder.remove("manifest.sig");
        refused("ontbreekt", "manifest.sig", zonder);
        gever(() -> verzendingen.withdraw(overdrachten.of(dossier).getFirst().id()));
        var extra = files(offered("Zwolle"));
        extra.put("gegevens/extra.json", "[]".getBytes(StandardCharsets.UTF_8));
        refused("te-veel", "gegevens/extra.json", extra);
    }

    @Test
    void a_package_for_somebody_else_is_not_ours() {
        var bytes = pakket(offered("Almere"));
        refused("andere-ontvanger", "Almere", bytes);
    }

    @Test
    void a_signer_whom_we_do_not_know_or_no_longer_trust_is_refused() {
        var bytes = pakket(offered("Zwolle"));
        var samenstad =
                as("BEHEERDER", ZWOLLE, () -> sleutels.others()).stream()
                        .filter(s -> s.van().equals("9901") && s.isGeldig())
                        .toList();
        samenstad.forEach(
                s ->
                        as(
                                "BEHEERDER",
                                ZWOLLE,
                                () -> {
                                    sleutels.withdraw(s.id());
                                    return true;
                                }));
        refused("sleutel-ingetrokken", "Samenstad", bytes);
        as(
                "BEHEERDER",
                ZWOLLE,
                () -> jdbc.sql("delete from overdracht.sleutel where van = '9901'").update());
        refused("onbekende-afzender", null, bytes);
    }

    @Test
    void an_older_or_newer_form_says_so() {
        var bestanden = files(offered("Zwolle"));
        var origineel = text(bestanden, "manifest.json");
        bestanden.put("manifest.json", bytes(origineel.replace("\"versie\":1", "\"versie\":0")));
        refused("ouder", "1", bestanden);
        bestanden.put("manifest.json", bytes(origineel.replace("\"versie\":1", "\"versie\":7")));
        refused("nieuwer", "1", bestanden);
        bestanden.put("manifest.json", bytes("{\"formaat\": \"iets anders\"}"));
        refused("ander-soort", null, bestanden);
        bestanden.put("manifest.json", bytes("geen json"));
        refused("manifest", null, bestanden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.json",
                "/etc/passwd",
                "gegevens/../../x.json",
                "a/b/c.json",
                "gegevens\\x.json",
                "GROOT.json"
            })
    void a_name_that_could_lead_elsewhere_is_not_opened(String naam) throws IOException {
        refused("pad", null, zip(Map.of(naam, bytes("x"))));
    }

    @Test
    void a_mountain_in_a_small_file_is_not_unpacked() throws IOException {
        var berg = new byte[101 * 1024 * 1024];
        refused("bom", null, zip(Map.of("berg.json", berg)));
        refused("te-groot", "10", new byte[Pakketinhoud.GROOTST + 1]);
    }

    @Test
    void what_is_no_package_says_so() {
        refused("geen-zip", null, bytes("Beste mensen, hierbij het dossier."));
        var half = pakket(offered("Zwolle"));
        refused("geen-zip", null, Arrays.copyOf(half, half.length / 3));
    }

    @Test
    void a_row_that_cannot_be_takes_in_nothing_at_all() {
        var bestanden = files(offered("Zwolle"));
        replace(bestanden, "gegevens/doelen.json", "\"OP_WEG\"", "\"VERZONNEN\"");
        var geplaatst = upload(signed(bestanden));
        assertThatThrownBy(() -> takeIn(geplaatst.id()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        fout -> assertThat(fout.reason().argumenten()).contains("doelen", "1"));
        assertThat(ontvanger(ZWOLLE, () -> inwoners.search(naam, 5))).isEmpty();
        assertThat(ontvanger(ZWOLLE, () -> ontvangsten.get(geplaatst.id())).status())
                .isEqualTo(Ontvangststatus.AANGEBODEN);
    }

    /** Whatever a signed row holds, it is refused in words and nothing of it stays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gegevens/notities.json | "tekst" : "Sanne is moe."       | "tekst" : ["Sanne"]
                    gegevens/notities.json | "datum" : "2026-09-14"          | "datum" : "2026-13-99"
                    gegevens/notities.json | "soort" : "GESPREK"             | "soort" : "GESPREK", "x" : 1
                    gegevens/doelen.json   | "door_gezin" : false            | "door_gezin" : "nee"
                    gegevens/hulp.json     | "van" : "2026-06-16"            | "van" : {"a" : 1}
                    gegevens/plan.json     | "begonnen_op" : "2026-09-14"    | "begonnen_op" : null
                    personen.json          | "rol" : "KIND"                  | "rol" : "HUISDIER"
                    personen.json          | "taal" : "nl"                   | "taal" : null
                    documenten.json        | "bestand" : "documenten/001.txt"| "bestand" : "documenten/009.txt"
                    """)
    void a_row_with_anything_in_it_is_refused_in_words(String naam, String oud, String nieuw) {
        var bestanden = files(offered("Zwolle"));
        replace(bestanden, naam, oud, nieuw);
        var geplaatst = upload(signed(bestanden));
        assertThatThrownBy(() -> takeIn(geplaatst.id())).isInstanceOf(Refusal.class);
        assertThat(ontvanger(ZWOLLE, () -> inwoners.search(this.naam, 5))).isEmpty();
    }

    @Test
    void a_file_that_is_there_twice_is_not_opened() throws IOException {
        var zip = zip(Map.of("dubbel-a.json", bytes("1"), "dubbel-b.json", bytes("2")));
        var twee = new String(zip, StandardCharsets.ISO_8859_1).replace("dubbel-b", "dubbel-a");
        refused("dubbel", "dubbel-a.json", twee.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Ontvangsten.Geplaatst upload(byte[] pakket) {
        return ontvanger(ZWOLLE, () -> ontvangsten.upload(pakket));
    }

    /** The same files, signed anew by Samenstad itself. */
    private byte[] signed(Map<String, byte[]> bestanden) {
        var manifest = text(bestanden, "manifest.json");
        for (var naam : bestanden.keySet()) {
            var hash =
                    HexFormat.of()
                            .formatHex(
                                    Vingerafdruk.sha256(bestanden.getOrDefault(naam, new byte[0])));
            manifest =
                    manifest.replaceAll(
                            "(\"naam\":\"" + naam + "\",\"sha256\":\")[0-9a-f]+", "$1" + hash);
        }
        var bytes = bytes(manifest);
        bestanden.put("manifest.json", bytes);
        bestanden.put(
                "manifest.sig",
                Base64.getEncoder().encode(gever(() -> sleutels.sign(bytes)).handtekening()));
        return Pakketinhoud.write(bestanden);
    }

    private GezinId takeIn(OntvangstId id) {
        return ontvanger(
                ZWOLLE,
                () -> {
                    ontvangsten.accept(id);
                    var keuzes = new LinkedHashMap<String, Optional<InwonerId>>();
                    overnames.people(id).forEach(m -> keuzes.put(m.sleutel(), Optional.empty()));
                    return overnames.takeIn(id, teamIn(ZWOLLE), keuzes);
                });
    }

    private void trust(Gemeentecode wie, Gemeentecode van, String naam) {
        var sleutel = keyOf(van);
        as(
                "BEHEERDER",
                wie,
                () -> {
                    if (sleutels.find(van.code(), sleutel.vingerafdruk()).isEmpty()) {
                        sleutels.trust(naam, sleutel.publiek(), sleutel.vingerafdruk().tekst());
                    }
                    return true;
                });
    }

    private static void replace(
            Map<String, byte[]> bestanden, String naam, String oud, String nieuw) {
        var tekst = text(bestanden, naam);
        assertThat(tekst).contains(oud);
        bestanden.put(naam, bytes(tekst.replace(oud, nieuw)));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> bestanden) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            for (var bestand : bestanden.entrySet()) {
                zip.putNextEntry(new ZipEntry(bestand.getKey()));
                zip.write(bestand.getValue());
                zip.closeEntry();
            }
        }
        return output.toByteArray();
    }

    private void refused(String fout, String genoemd, Map<String, byte[]> bestanden) {
        refused(fout, genoemd, Pakketinhoud.write(bestanden));
    }

    private void refused(String fout, String genoemd, byte[] pakket) {
        assertThatThrownBy(() -> ontvanger(ZWOLLE, () -> ontvangsten.upload(pakket)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.reason().sleutel())
                                    .isEqualTo("overdracht.pakket." + fout);
                            if (genoemd != null) {
                                assertThat(refusal.reason().argumenten()).contains(genoemd);
                            }
                        });
    }

    private void confirmRefused(String fout, OverdrachtId id, String antwoord) {
        assertThatThrownBy(() -> gever(() -> verzendingen.confirm(id, bytes(antwoord))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reason().sleutel())
                                        .isEqualTo("overdracht.bevestiging." + fout));
    }
}
