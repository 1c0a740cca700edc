package nl.samenhang.mensen.noodknop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Everybody knows Vera. Yusuf works on her file; Marit and Karin are only in the team. */
class AfschermingTest extends RegieTest {

    private static final String REDEN = "Vera belt en Yusuf is ziek, ik zoek haar afspraak op.";

    @Autowired private Afschermingen afschermingen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Gezinsleden leden;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Noodtoegangen noodtoegangen;
    @Autowired private JdbcClient jdbc;

    private final String achternaam =
            "Bekend" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private MedewerkerId privacy;
    private InwonerId vera;
    private GezinId dossier;
    private String pad;

    @BeforeEach
    void veraIsKnown() {
        privacy = collega("Petra Privacy", "PRIVACY", team("Privacy " + gezin));
        var nieuw = NieuweInwoner.withNaam("Vera", "", achternaam).bornOn(LocalDate.of(1970, 5, 1));
        vera = asSystem(() -> balie.register(nieuw));
        dossier = asSystem(() -> gezinnen.create(List.of(vera), team));
        pad = "/gezinnen/" + dossier;
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(dossier, yusuf));
        by(yusuf, "CONSULENT", () -> gezinnen.writeWoorden(dossier, "Rust"));
    }

    @Test
    void the_file_of_somebody_known_is_open_only_for_who_works_on_it() {
        assertThat(rows(marit)).isOne();
        close();
        assertThat(rows(marit)).isZero();
        assertThat(rows(yusuf)).isOne();
        assertThat(get(pad, marit)).hasStatus(404);
        assertThat(get("/inwoners/" + vera, marit)).hasStatus(404);
        assertThat(get("/inwoners/" + vera, yusuf)).hasStatusOk();
        asSystem(() -> afschermingen.end(vera));
        assertThat(rows(marit)).isOne();
    }

    @Test
    void one_of_the_team_gives_a_reason_and_the_privacy_officer_reads_it() {
        close();
        assertThat(get("/noodtoegang/" + vera, marit)).hasRedirectedUrl(pad + "/noodtoegang");
        assertThat(get(pad + "/noodtoegang", marit))
                .hasStatusOk()
                .bodyText()
                .contains("Dit dossier is afgeschermd", "Dossier inzien");
        assertThat(post(pad + "/noodtoegang", marit, "CONSULENT").param("reden", REDEN))
                .hasRedirectedUrl(pad);
        assertThat(get(pad, marit)).hasStatusOk().bodyText().contains("U mag het inzien tot");
        assertThat(get("/inwoners/" + vera, marit)).hasStatusOk();
        var gebruik = asSystem(() -> noodtoegangen.running(dossier)).getFirst();
        assertThat(gebruik.soort()).isEqualTo(Noodtoegang.Soort.INZAGE);
        assertThat(werk.opened("noodknop.aanspreekpunt", gebruik.id().value())).isEmpty();
        assertThat(
                        mvc.get()
                                .uri("/noodtoegangen/" + gebruik.id() + "/beoordeling")
                                .with(request(privacy, "PRIVACY")))
                .bodyText()
                .contains(REDEN, "Afgeschermd dossier, met een reden");
    }

    @Test
    void a_file_that_gets_such_a_member_closes_and_who_joins_the_team_does_not_open_it() {
        close();
        by(
                yusuf,
                "CONSULENT",
                () -> leden.add(gezin, vera, Gezinsrol.VOLWASSENE, LocalDate.of(2026, 9, 14)));
        assertThat(has(marit, gezin)).isFalse();
        asSystem(() -> toegang.grantTeam(dossier, team));
        assertThat(has(marit, dossier)).isFalse();
    }

    @Test
    void a_leader_or_the_privacy_officer_closes_files_with_a_reason_and_nobody_else() {
        assertThat(form(leider, "TEAMLEIDER", "")).hasStatus(422);
        assertThat(form(leider, "TEAMLEIDER", "Wethouder")).hasRedirectedUrl("/afschermingen");
        assertThat(mvc.get().uri("/afschermingen").with(request(privacy, "PRIVACY")))
                .hasStatusOk()
                .bodyText()
                .contains("Vera " + achternaam, "Wethouder", "Lies de Leider");
        assertThat(has(karin, dossier)).isFalse();
        for (var rol : List.of("CONSULENT", "INTAKE", "BEHEERDER", "ADMINISTRATIE")) {
            assertThat(mvc.get().uri("/afschermingen").with(request(karin, rol))).hasStatus(403);
            assertThat(form(karin, rol, "Zomaar")).hasStatus(403);
        }
        assertThat(post("/afschermingen/" + vera + "/einde", privacy, "PRIVACY"))
                .hasRedirectedUrl("/afschermingen");
        assertThat(has(karin, dossier)).isTrue();
    }

    private void close() {
        asSystem(() -> afschermingen.start(vera, Afscherming.Soort.BEKEND, "Wethouder"));
    }

    private boolean has(MedewerkerId wie, GezinId wat) {
        return by(wie, "CONSULENT", () -> toegang.has(wat));
    }

    private int rows(MedewerkerId wie) {
        var sql = "select count(*) from gezin.woorden where gezin = ?";
        return by(
                wie,
                "CONSULENT",
                () -> jdbc.sql(sql).param(dossier.value()).query(Integer.class).single());
    }

    private MockMvcRequestBuilder form(MedewerkerId wie, String rol, String reden) {
        return post("/afschermingen", wie, rol)
                .param("voornaam", "Vera")
                .param("achternaam", achternaam)
                .param("geboortedatum", "1-5-1970")
                .param("soort", "BEKEND")
                .param("reden", reden);
    }

    private MockMvcRequestBuilder get(String url, MedewerkerId wie) {
        return mvc.get().uri(url).with(request(wie, "CONSULENT"));
    }

    private MockMvcRequestBuilder post(String url, MedewerkerId wie, String rol) {
        return mvc.post().uri(url).with(csrf()).with(request(wie, rol));
    }
}
