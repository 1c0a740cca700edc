package nl.samenhang.werkplek.tijdlijn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PostPagesTest extends SamenhangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Poststukken poststukken;
    @Autowired private Verwerkingslog log;

    private Gebruiker ada;
    private Gebruiker yusuf;
    private InwonerId noor;
    private GezinId gezin;

    @BeforeEach
    void family() {
        var west = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", west);
        ada = personeel.medewerker("Ada", "ADMINISTRATIE", personeel.team("Post"));
        noor =
                gezinnen.inwoner(
                        "Noor", "Postma", LocalDate.of(2010, 5, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(west, noor);
        asSystem(() -> aanspreekpunten.assign(gezin, Personeel.id(yusuf)));
    }

    @Test
    void a_scan_comes_in_and_waits_to_be_filed() {
        assertThat(upload("brief.txt", "Beste mensen", "Brief over verzuim"))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/werk/post").with(by(ada)))
                .hasStatusOk()
                .bodyText()
                .contains("Brief over verzuim", "Van De school, binnengekomen op 14 sep 2026");
    }

    @Test
    void a_file_that_is_nothing_we_take_is_refused_and_what_was_typed_stays() {
        assertThat(upload("brief.exe", "MZ\u0000\u0001", "Brief over verzuim"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Brief over verzuim\"");
        assertThat(upload("leeg.pdf", "", "Leeg")).hasStatus(422);
    }

    @Test
    void post_is_filed_by_name_and_becomes_a_line_and_work_for_the_contact_person() {
        var id = receive("Rapport van de school");

        assertThat(
                        mvc.post()
                                .uri("/werk/post/" + id + "/zoeken")
                                .with(by(ada))
                                .with(csrf())
                                .param("q", "noor postma"))
                .hasStatusOk()
                .bodyText()
                .contains(gezin + "/" + noor, "Post opbergen");
        assertThat(file(id, gezin + "/" + noor)).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .contains("Lees de post van De school: Rapport van de school");
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains(
                        "Post van De school: Rapport van de school",
                        "/gezinnen/" + gezin + "/post/" + id);
    }

    @Test
    void the_contact_person_reads_it_and_the_work_is_gone() {
        var id = receive("Rapport");
        file(id, gezin.toString());

        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/post/" + id).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Rapport", "/documenten/", "Als gelezen markeren");
        assertThat(
                        mvc.post()
                                .uri("/gezinnen/" + gezin + "/post/" + id + "/gelezen")
                                .with(by(yusuf))
                                .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .doesNotContain("Lees de post");
    }

    @Test
    void what_is_filed_no_longer_exists_for_the_administration() {
        var id = receive("Rapport");
        var document = asSystem(() -> poststukken.get(id)).document();
        assertThat(mvc.get().uri("/documenten/" + document).with(by(ada))).hasStatusOk();
        file(id, gezin.toString());

        assertThat(mvc.get().uri("/werk/post/" + id).with(by(ada))).hasStatus(404);
        assertThat(mvc.get().uri("/documenten/" + document).with(by(ada))).hasStatus(404);
        assertThat(file(id, gezin.toString())).hasStatus(404);
    }

    @Test
    void who_downloads_filed_post_leaves_a_line_for_whom_it_is_about() {
        var id = receive("Rapport");
        var document = asSystem(() -> poststukken.get(id)).document();
        file(id, gezin + "/" + noor);

        assertThat(mvc.get().uri("/documenten/" + document).with(by(yusuf))).hasStatusOk();

        assertThat(as("PRIVACY", () -> log.about(noor, 50)))
                .filteredOn(
                        regel -> regel.onderwerpId().filter(document.value()::equals).isPresent())
                .singleElement()
                .satisfies(
                        regel -> {
                            assertThat(regel.actor()).isEqualTo(yusuf.actor());
                            assertThat(regel.handeling()).isEqualTo(Handeling.INGEZIEN);
                        });
    }

    @Test
    void a_stranger_does_not_see_post_in_a_file_and_a_caseworker_does_not_file() {
        var id = receive("Rapport");
        var elders = personeel.medewerker("Kees", "CONSULENT", personeel.team("Team Oost"));
        file(id, gezin.toString());

        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/post/" + id).with(by(elders)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/werk/post").with(by(yusuf))).hasStatus(403);
    }

    private PoststukId receive(String omschrijving) {
        return asSystem(
                () ->
                        poststukken.receive(
                                "brief.txt",
                                omschrijving.getBytes(UTF_8),
                                omschrijving,
                                "De school",
                                VANDAAG));
    }

    private MvcTestResult file(PoststukId id, String dossier) {
        return mvc.post()
                .uri("/werk/post/" + id + "/dossier")
                .with(by(ada))
                .with(csrf())
                .param("dossier", dossier)
                .param("q", "noor")
                .exchange();
    }

    private MvcTestResult upload(String naam, String inhoud, String omschrijving) {
        return mvc.post()
                .uri("/werk/post")
                .multipart()
                .file(new MockMultipartFile("bestand", naam, "text/plain", inhoud.getBytes(UTF_8)))
                .with(by(ada))
                .with(csrf())
                .param("omschrijving", omschrijving)
                .param("afzender", "De school")
                .param("ontvangenOp", "14-09-2026")
                .exchange();
    }
}
