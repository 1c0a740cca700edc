package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Dossiertoegang.Reden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of access in the database follow who is in which team, in the same transaction. */
class TeambeheerTest extends SamenhangTest {

    @Autowired Teambeheer beheer;
    @Autowired Gebruikersbeheer gebruikers;
    @Autowired Dossiertoegang toegang;
    @Autowired Medewerkers medewerkers;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private final GezinId gezin = GezinId.next();
    private TeamId west;
    private TeamId oost;
    private MedewerkerId yusuf;

    @BeforeEach
    void twoTeams() {
        west = team();
        oost = team();
        yusuf = accounts.medewerker(SAMENSTAD, "u" + UUID.randomUUID(), "Yusuf", "CONSULENT");
        asSystem(() -> toegang.grantTeam(gezin, west));
    }

    @Test
    void who_comes_into_a_team_sees_the_files_it_already_held_even_when_it_was_empty() {
        assertThat(lines()).isEmpty();
        asSystem(() -> beheer.add(west, yusuf));
        assertThat(lines()).containsExactly("TEAM " + west);
        var later = GezinId.next();
        asSystem(() -> toegang.grantTeam(later, west));
        assertThat(lines(later)).containsExactly("TEAM " + west);
    }

    @Test
    void who_goes_out_no_longer_sees_them_unless_for_another_reason() {
        asSystem(() -> beheer.add(west, yusuf));
        asSystem(() -> toegang.grant(gezin, yusuf.value(), Reden.AANSPREEKPUNT));
        asSystem(() -> beheer.remove(west, yusuf));
        assertThat(lines()).containsExactly("AANSPREEKPUNT " + yusuf);
        assertThat(asSystem(() -> medewerkers.inTeam(west))).isEmpty();
    }

    @Test
    void who_is_in_two_teams_that_hold_a_file_keeps_it_by_the_other() {
        asSystem(() -> toegang.grantTeam(gezin, oost));
        asSystem(() -> beheer.add(west, yusuf));
        asSystem(() -> beheer.add(oost, yusuf));
        asSystem(() -> beheer.remove(west, yusuf));
        assertThat(lines()).containsExactly("TEAM " + oost);
    }

    @Test
    void who_changes_teams_changes_files() {
        var other = GezinId.next();
        asSystem(() -> toegang.grantTeam(other, oost));
        asSystem(() -> beheer.add(west, yusuf));
        asSystem(() -> beheer.move(west, oost, yusuf));
        assertThat(lines()).isEmpty();
        assertThat(lines(other)).containsExactly("TEAM " + oost);
    }

    @Test
    void who_comes_back_after_a_while_has_two_memberships_and_sees_the_files_again() {
        asSystem(() -> beheer.add(west, yusuf));
        clock.advance(Duration.ofDays(3));
        asSystem(() -> beheer.remove(west, yusuf));
        clock.advance(Duration.ofDays(3));
        asSystem(() -> beheer.add(west, yusuf));
        assertThat(lines()).hasSize(1);
        var memberships =
                asSystem(
                        () ->
                                jdbc.sql(
                                                "select count(*) from security.teamlid where medewerker = :id")
                                        .param("id", yusuf.value())
                                        .query(Integer.class)
                                        .single());
        assertThat(memberships).isEqualTo(2);
    }

    @Test
    void a_refused_change_leaves_team_and_lines_as_they_were() {
        asSystem(() -> beheer.add(west, yusuf));
        assertThatThrownBy(() -> asSystem(() -> beheer.move(west, TeamId.next(), yusuf)))
                .isInstanceOf(NotFound.class);
        assertThat(lines()).containsExactly("TEAM " + west);
        assertThatThrownBy(() -> asSystem(() -> beheer.add(west, yusuf)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asSystem(() -> beheer.remove(oost, yusuf)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_goes_to_another_team_leaves_the_first_also_for_who_joins_it_later() {
        asSystem(() -> toegang.revokeTeam(gezin, west));
        asSystem(() -> beheer.add(west, yusuf));
        assertThat(lines()).isEmpty();
    }

    @Test
    void who_leaves_the_municipality_opens_nothing_any_more_and_gets_nothing_new() {
        asSystem(() -> beheer.add(west, yusuf));
        asSystem(() -> toegang.grant(gezin, yusuf.value(), Reden.AANSPREEKPUNT));
        asSystem(() -> gebruikers.deactivate(yusuf));
        assertThat(lines()).isEmpty();
        var later = GezinId.next();
        asSystem(() -> toegang.grantTeam(later, west));
        assertThat(lines(later)).isEmpty();
        assertThat(asSystem(() -> medewerkers.departedFrom(west)))
                .extracting(Medewerker::id)
                .containsExactly(yusuf);
        assertThatThrownBy(() -> asSystem(() -> beheer.add(oost, yusuf)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_area_has_one_team_and_a_name_is_given_once() {
        var postcode = free();
        asSystem(() -> beheer.serve(west, List.of(postcode)));
        assertThat(asSystem(() -> medewerkers.teamForPostcode(postcode + " AA")))
                .map(Team::id)
                .contains(west);
        assertThatThrownBy(() -> asSystem(() -> beheer.serve(oost, List.of(postcode))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.field()).contains("postcodes"));
        asSystem(() -> beheer.serve(west, List.of()));
        asSystem(() -> beheer.serve(oost, List.of(postcode)));
        assertThat(asSystem(() -> beheer.postcodes(oost))).containsExactly(postcode);
        asSystem(() -> beheer.serve(oost, List.of()));
        var naam = asSystem(() -> medewerkers.findTeam(west)).orElseThrow().naam();
        assertThatThrownBy(() -> asSystem(() -> beheer.rename(oost, naam, "Oost")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void another_municipality_neither_sees_nor_changes_a_team() {
        assertThatThrownBy(() -> as("BEHEERDER", ANDERSTAD, () -> remove(west)))
                .isInstanceOf(NotFound.class);
    }

    private boolean remove(TeamId team) {
        beheer.add(team, yusuf);
        return true;
    }

    /** A postcode area that no team of the demo serves. */
    private static String free() {
        return String.valueOf(1000 + Math.floorMod(UUID.randomUUID().hashCode(), 8000));
    }

    private TeamId team() {
        return asSystem(() -> beheer.create("Team " + UUID.randomUUID(), "Ergens"));
    }

    private List<String> lines() {
        return lines(gezin);
    }

    private List<String> lines(GezinId file) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select reden || ' ' || bron from security.dossiertoegang
                                        where gezin = :gezin and actor = :actor order by 1
                                        """)
                                .param("gezin", file.value())
                                .param("actor", yusuf.value())
                                .query(String.class)
                                .list());
    }
}
