package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nina is in team West and in team Oost; each team holds the file of one family. */
class RolPerTeamTest extends SamenhangTest {

    @Autowired private Aanmelding aanmelding;
    @Autowired private Accounts accounts;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Gezinnen dossiers;
    @Autowired private JdbcClient jdbc;

    private String account;
    private UUID nina;
    private TeamId west;
    private TeamId oost;
    private GezinId inWest;
    private GezinId inOost;

    @BeforeEach
    void twoTeamsWithAFileEach() {
        west = personeel.team("West");
        oost = personeel.team("Oost");
        inWest = gezinnen.gezin(west, somebody("Wies"));
        inOost = gezinnen.gezin(oost, somebody("Okke"));
        asSystem(
                () ->
                        List.of(inWest, inOost)
                                .forEach(gezin -> dossiers.writeWoorden(gezin, "Rust thuis.")));
        account = "nina" + UUID.randomUUID();
        nina = accounts.medewerker(SAMENSTAD, account, "Nina Bos", "CONSULENT").value();
        asSystem(
                () ->
                        jdbc.sql("delete from security.roltoekenning where medewerker = ?")
                                .param(nina)
                                .update());
    }

    @ParameterizedTest(name = "{0}, lid van {1}, werkt als {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    rollen                             | lid van   | werkt als  | rol           | West | Oost | aanwijzen
                    CONSULENT                          | West Oost |            | CONSULENT     | ja   | ja   | nee
                    CONSULENT West                     | West Oost |            | CONSULENT     | ja   | nee  | nee
                    CONSULENT Oost                     | West Oost |            | CONSULENT     | nee  | ja   | nee
                    CONSULENT West, CONSULENT Oost     | West Oost |            | CONSULENT     | ja   | ja   | nee
                    CONSULENT West, CONSULENT          | West Oost |            | CONSULENT     | ja   | ja   | nee
                    TEAMLEIDER West, CONSULENT Oost    | West Oost |            | TEAMLEIDER    | ja   | nee  | ja
                    TEAMLEIDER West, CONSULENT Oost    | West Oost | CONSULENT  | CONSULENT     | nee  | ja   | nee
                    TEAMLEIDER West, CONSULENT         | West Oost | CONSULENT  | CONSULENT     | ja   | ja   | nee
                    JEUGDCONSULENT West, INTAKE        | West      |            | JEUGDCONSULENT| ja   | nee  | nee
                    CONSULENT West                     | West      |            | CONSULENT     | ja   | nee  | nee
                    CONSULENT West                     | Oost      |            | geen          | nee  | nee  | nee
                    CONSULENT West                     | West Oost | TEAMLEIDER | geen          | nee  | nee  | nee
                    """)
    void a_role_counts_for_the_files_of_the_team_for_which_it_was_given(
            String rollen,
            String leden,
            String als,
            String rol,
            String zietWest,
            String zietOost,
            String aanwijzen) {
        Arrays.stream(rollen.split(", ")).forEach(this::give);
        Arrays.stream(leden.split(" ")).forEach(this::join);
        var gebruiker = loggedIn(Optional.ofNullable(als));
        assertThat(gebruiker.map(Gebruiker::rol).orElse("geen")).isEqualTo(rol);
        assertThat(gebruiker.filter(g -> opens(g, inWest)).isPresent()).isEqualTo(yes(zietWest));
        assertThat(gebruiker.filter(g -> opens(g, inOost)).isPresent()).isEqualTo(yes(zietOost));
        assertThat(gebruiker.filter(g -> g.may("aanspreekpunt.aanwijzen")).isPresent())
                .isEqualTo(yes(aanwijzen));
    }

    @Test
    void in_the_file_of_another_team_nothing_can_be_written_either() {
        give("CONSULENT West");
        join("West");
        join("Oost");
        var gebruiker = loggedIn(Optional.empty()).orElseThrow();
        assertThat(as(gebruiker.context("test"), () -> write(inWest))).isOne();
        assertThatThrownBy(() -> as(gebruiker.context("test"), () -> write(inOost)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_emergency_opens_the_file_of_another_team_and_is_seen_as_one_in_the_log() {
        give("CONSULENT West");
        join("West");
        join("Oost");
        var gebruiker = loggedIn(Optional.empty()).orElseThrow();
        asSystem(
                () ->
                        toegang.grantFor(
                                inOost,
                                nina,
                                Dossiertoegang.Reden.NOODKNOP,
                                new MedewerkerId(nina),
                                Duration.ofHours(1)));
        assertThat(opens(gebruiker, inOost)).isTrue();
    }

    @Test
    void every_policy_on_the_content_of_a_file_knows_for_which_teams_a_role_counts() {
        var sql =
                """
                select schemaname || '.' || tablename from pg_policies
                where qual like '%security.dossiertoegang%' and qual not like '%app.teams%'
                """;
        assertThat(asSystem(() -> jdbc.sql(sql).query(String.class).list())).isEmpty();
    }

    @Test
    void who_has_two_roles_goes_on_in_the_other_one_and_nobody_in_one_of_others() {
        give("TEAMLEIDER West");
        give("CONSULENT Oost");
        join("West");
        join("Oost");
        var leider = loggedIn(Optional.empty()).orElseThrow();
        assertThat(mvc.get().uri("/rol").with(Personeel.by(leider)))
                .hasStatusOk()
                .bodyText()
                .contains("U werkt nu als", "Teamleider (West", "Werken als Consulent (Oost");
        assertThat(post(leider, "CONSULENT")).hasStatus3xxRedirection();
        assertThat(post(leider, "PRIVACY")).hasStatus(404);
        assertThat(mvc.get().uri("/gezinnen/" + inWest).with(Personeel.by(leider))).hasStatusOk();
        assertThat(mvc.get().uri("/gezinnen/" + inOost).with(Personeel.by(leider))).hasStatus(404);
        var een = personeel.medewerker("Een", "CONSULENT", west);
        assertThat(mvc.get().uri("/rol").with(Personeel.by(een))).bodyText().contains("een rol");
        assertThat(mvc.get().uri("/rol")).hasStatus3xxRedirection();
    }

    private MvcTestResult post(Gebruiker wie, String rol) {
        return mvc.post()
                .uri("/rol")
                .with(csrf())
                .with(Personeel.by(wie))
                .param("rol", rol)
                .exchange();
    }

    private Optional<Gebruiker> loggedIn(Optional<String> als) {
        var eerst = aanmelding.find(account).flatMap(aanmelding::login);
        return als.isEmpty() ? eerst : eerst.flatMap(g -> aanmelding.inRole(g, als.get()));
    }

    /** By the facade, and by the rows of a table with the content of a file. */
    private boolean opens(Gebruiker wie, GezinId gezin) {
        var answers = new ArrayList<Boolean>();
        as(
                wie.context("test"),
                () -> {
                    answers.add(toegang.has(gezin));
                    answers.add(toegang.reach(List.of(gezin)).open().contains(gezin));
                    answers.add(words(gezin) > 0);
                    return true;
                });
        answers.add(reaches(wie, gezin));
        assertThat(answers).as("facade and rows agree").containsOnly(answers.getFirst());
        return answers.getFirst();
    }

    private boolean reaches(Gebruiker wie, GezinId gezin) {
        try {
            as(
                    wie.context("test"),
                    () -> {
                        toegang.requireAccess(gezin);
                        return true;
                    });
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private int words(GezinId gezin) {
        return jdbc.sql("select count(*) from gezin.woorden where gezin = ?")
                .param(gezin.value())
                .query(Integer.class)
                .single();
    }

    private int write(GezinId gezin) {
        var sql =
                """
                insert into gezin.woorden (gemeente, id, gezin, tekst, datum, door)
                values ('9901', uuidv7(), ?, 'Meer rust.', current_date, ?)
                """;
        return jdbc.sql(sql).param(gezin.value()).param(nina).update();
    }

    private void give(String rol) {
        var parts = rol.split(" ");
        var team = parts.length == 1 ? null : parts[1].equals("West") ? west : oost;
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into security.roltoekenning (gemeente, medewerker, rol, team, periode)
                                        values ('9901', ?, ?, ?, daterange('2020-01-01', null))
                                        """)
                                .param(nina)
                                .param(parts[0])
                                .param(team == null ? null : team.value())
                                .update());
    }

    private void join(String naam) {
        var team = naam.equals("West") ? west : oost;
        asSystem(
                () -> {
                    jdbc.sql(
                                    "insert into security.teamlid values ('9901', ?, ?, daterange('2020-01-01', null))")
                            .param(team.value())
                            .param(nina)
                            .update();
                    return jdbc.sql(
                                    """
                                    insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron)
                                    select gemeente, gezin, ?, 'TEAM', team from security.teamdossier where team = ?
                                    """)
                            .param(nina)
                            .param(team.value())
                            .update();
                });
    }

    private InwonerId somebody(String naam) {
        return gezinnen.inwoner(naam, "Bos", LocalDate.of(1990, 1, 1), Bereikbaarheid.ONBEKEND);
    }

    private static boolean yes(String word) {
        return word.equals("ja");
    }
}
