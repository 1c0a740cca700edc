package nl.samenhang.werkplek.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Gebruikersbeheer;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class TeamPagesTest extends RegieTest {

    @Autowired Medewerkers medewerkers;
    @Autowired Gebruikersbeheer gebruikers;
    @Autowired Aanspreekpunten aanspreekpunten;

    private MedewerkerId bo;
    private TeamId ander;

    @BeforeEach
    void anAdministrator() {
        ander = team("Ander " + gezin);
        bo = collega("Bo", "BEHEERDER", team("Beheer " + gezin));
    }

    @Test
    void a_team_is_made_named_and_given_an_area() {
        assertThat(get("/beheer/teams/nieuw")).hasStatusOk();
        assertThat(post("/beheer/teams").param("naam", "").param("gebied", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een naam in.", "Vul in waar het team werkt.");
        var made =
                post("/beheer/teams")
                        .param("naam", "Nieuw " + gezin)
                        .param("gebied", "De Kade")
                        .exchange();
        assertThat(made).hasStatus3xxRedirection();
        var url = made.getResponse().getRedirectedUrl();
        assertThat(get(url)).bodyText().contains("Nieuw " + gezin, "Er zit nog niemand");
        assertThat(post(url + "/postcodes").param("postcodes", "99x1"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf de vier cijfers", "99x1");
        assertThat(post(url + "/postcodes").param("postcodes", "8101, 8102 8103"))
                .hasRedirectedUrl(url);
        assertThat(get(url)).bodyText().contains("8101, 8102, 8103");
        assertThat(post("/beheer/teams/" + ander + "/postcodes").param("postcodes", "8102"))
                .hasStatus(422)
                .bodyText()
                .contains("Postcode 8102 hoort bij Nieuw " + gezin);
        assertThat(post(url + "/postcodes").param("postcodes", "")).hasRedirectedUrl(url);
        assertThat(post(url + "/gegevens").param("naam", "Ander " + gezin).param("gebied", "X"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is al een team met deze naam.");
        assertThat(get("/beheer/teams")).bodyText().contains("Nieuw " + gezin);
    }

    @Test
    void somebody_comes_in_moves_and_goes_out() {
        var pad = "/beheer/teams/" + ander;
        assertThat(post(pad + "/leden")).hasStatus(422).bodyText().contains("Kies een medewerker.");
        assertThat(post(pad + "/leden").param("medewerker", marit.toString()))
                .hasRedirectedUrl(pad);
        assertThat(names(ander)).containsExactly("Marit Bos");
        assertThat(get(pad + "/leden/" + marit)).hasStatusOk().bodyText().contains("Marit Bos in");
        var anders = team("Derde " + gezin);
        assertThat(post(pad + "/leden/" + marit + "/verplaatsing")).hasStatus(422);
        assertThat(post(pad + "/leden/" + marit + "/verplaatsing").param("naar", anders.toString()))
                .hasRedirectedUrl("/beheer/teams/" + anders);
        assertThat(names(ander)).isEmpty();
        assertThat(post("/beheer/teams/" + anders + "/leden/" + marit + "/einde"))
                .hasRedirectedUrl("/beheer/teams/" + anders);
        assertThat(names(anders)).isEmpty();
        assertThat(get(pad + "/leden/" + marit)).hasStatus(404);
    }

    @Test
    void who_leaves_is_handed_over_by_a_team_leader_from_the_workload_also_afterwards() {
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        assertThat(get("/beheer/gebruikers/" + yusuf))
                .bodyText()
                .contains("Yusuf Demir is nog aanspreekpunt. Aantal gezinnen: 1");
        assertThat(get("/beheer/teams/" + team + "/leden/" + yusuf))
                .bodyText()
                .contains("Laat de teamleider die eerst overdragen");
        assertThat(post("/beheer/gebruikers/" + yusuf + "/einde")).hasStatus3xxRedirection();
        var overdracht = "/medewerkers/" + yusuf + "/overdracht";
        assertThat(mvc.get().uri("/werk/werkdruk").with(request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains("werkt hier niet meer", overdracht, "/afwezigheden");
        assertThat(mvc.get().uri(overdracht).with(request(leider, "TEAMLEIDER"))).hasStatusOk();
    }

    @Test
    void who_keeps_no_users_sees_no_teams() {
        for (var url : List.of("", "/nieuw", "/" + team, "/" + team + "/leden/" + yusuf)) {
            assertThat(mvc.get().uri("/beheer/teams" + url).with(request(leider, "TEAMLEIDER")))
                    .hasStatus(403);
        }
        assertThat(
                        mvc.post()
                                .uri("/beheer/teams/" + team + "/leden/" + yusuf + "/einde")
                                .with(csrf())
                                .with(request(leider, "TEAMLEIDER")))
                .hasStatus(403);
    }

    private List<String> names(TeamId id) {
        return asSystem(() -> medewerkers.inTeam(id)).stream().map(Medewerker::naam).toList();
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(bo, "BEHEERDER"));
    }

    private MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(bo, "BEHEERDER"));
    }
}
