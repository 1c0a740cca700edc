package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.uitvoering.Alternatieven;
import nl.samenhang.bestaanszekerheid.uitvoering.Taak;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraken;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anderstad helps people of Samenstad out of debt, by an agreement. */
class UitvoeringTest extends SchuldhulpTest {

    @Autowired private Uitvoeringsafspraken afspraken;
    @Autowired private Alternatieven alternatieven;
    @Autowired private Accounts accounts;
    @Autowired private Dossiertoegang dossiers;
    @Autowired private JdbcClient sql;

    private Gebruiker cas;
    private Gebruiker coby;
    private Gebruiker fenna;

    @BeforeEach
    void twoSides() {
        empty("uitvoering.zaak", "uitvoering.afspraak", "uitvoering.raming");
        cas = personeel.medewerker("Cas", "CONTRACTMANAGER", team);
        coby = personeel.medewerker("Coby", "CONTRACTMANAGER", team);
        fenna = guest("Fenna");
    }

    @Test
    void an_agreement_counts_when_a_second_employee_agrees_and_not_before() {
        var pad = ask("SCHULDHULP");
        assertThat(text(get(cas, pad))).contains("Wacht op akkoord", "1.200,00");
        assertThat(post(cas, pad + "/akkoord"))
                .hasStatus(422)
                .bodyText()
                .contains("U legde deze afspraak zelf vast.");
        assertThat(get(fenna, pad(begin()))).hasStatus(404);
        assertThat(post(coby, pad + "/akkoord")).hasStatus3xxRedirection();
        assertThat(text(get(coby, pad)))
                .contains("Loopt", "Anderstad voert deze taak voor ons uit.");
        var nog = ask("SCHULDHULP");
        assertThat(post(coby, nog + "/akkoord"))
                .hasStatus(422)
                .bodyText()
                .contains("loopt in deze tijd al een afspraak");
    }

    @Test
    void
            who_works_for_another_municipality_sees_debts_by_an_agreement_on_debts_only_until_its_end() {
        var id = begin();
        for (var pagina : List.of(pad(id), pad(id) + "/schulden", pad(id) + "/brieven")) {
            assertThat(get(fenna, pagina)).as("without an agreement").hasStatus(404);
        }
        agreed("REGELINGEN", "2020-01-01", null);
        assertThat(get(fenna, pad(id))).as("with one on another task").hasStatus(404);
        agreed("SCHULDHULP", "2020-01-01", "2020-02-01");
        assertThat(get(fenna, pad(id))).as("with one that is over").hasStatus(404);
        var lopend = agreed("SCHULDHULP", "2021-01-01", null);
        assertThat(text(get(fenna, pad(id)))).contains("Schuldhulp voor Jan en Els");
        assertThat(get(karin, pad(id))).as("own staff see the same case").hasStatusOk();
        end(lopend);
        assertThat(get(fenna, pad(id))).as("from the day on which it ends").hasStatus(404);
        assertThat(get(karin, pad(id))).hasStatusOk();
    }

    @Test
    void the_log_tells_which_side_did_what() {
        agreed("SCHULDHULP", "2020-01-01", null);
        var id = begin();
        clock.set(GESPREK);
        assertThat(
                        post(
                                fenna,
                                pad(id) + "/gesprek",
                                "op",
                                "18-11-2026",
                                "weken",
                                "26",
                                "beginschuld",
                                "8.400"))
                .hasStatus3xxRedirection();
        var wie =
                asSystem(
                        () ->
                                sql.sql(
                                                """
                                                select distinct actor_naam || ' ' || coalesce(organisatie, '-')
                                                  from security.verwerkingslog
                                                 where onderwerp_id = ? and handeling = 'GEWIJZIGD' order by 1
                                                """)
                                        .param(id.value())
                                        .query(String.class)
                                        .list());
        assertThat(wie).containsExactly("Fenna Anderstad", "Karin -");
    }

    @Test
    void a_case_is_counted_once_by_the_agreement_and_both_sides_see_the_costs_of_the_month() {
        var afspraak = agreed("SCHULDHULP", "2020-01-01", null);
        var id = beginAs(fenna);
        assertThat(text(get(karin, "/gezinnen/" + vandam)))
                .contains("Anderstad voert de hulp bij schulden uit");
        for (var kant : List.of(cas, manager(ANDERSTAD))) {
            assertThat(text(get(kant, "/uitvoering/" + afspraak)))
                    .contains("november 2026", "1.200,00");
            assertThat(text(get(kant, "/uitvoering"))).contains("Schuldhulp: ");
        }
        assertThat(get(manager(new Gemeentecode("0344")), "/uitvoering/" + afspraak))
                .as("a third municipality")
                .hasStatus(404);
        assertThat(
                        post(
                                manager(ANDERSTAD),
                                "/uitvoering/" + afspraak + "/einde",
                                "tot",
                                "5-11-2026"))
                .as("only who gives the task ends it")
                .hasStatus(404);
        post(
                fenna,
                pad(id) + "/einde",
                "hoe",
                "ZELF",
                "op",
                "4-11-2026",
                "toelichting",
                "Opgelost");
        assertThat(rows("onderwerp is null and geslaagd and prijs = 120000")).isEqualTo(1);
    }

    @Test
    void own_staff_a_neighbour_and_the_market_stand_side_by_side_with_what_was_estimated() {
        agreed("SCHULDHULP", "2020-01-01", null);
        fill("null, null, null", 12);
        assertThat(
                        post(
                                cas,
                                "/uitvoering/vergelijken",
                                "taak",
                                "SCHULDHULP",
                                "wijze",
                                "MARKT",
                                "prijs",
                                "1.850",
                                "zaken",
                                "40",
                                "weken",
                                "60",
                                "geslaagd",
                                "70",
                                "gestopt",
                                "40",
                                "bron",
                                "Offerte"))
                .hasStatus(422)
                .bodyText()
                .contains("samen meer dan honderd");
        assertThat(
                        post(
                                cas,
                                "/uitvoering/vergelijken",
                                "taak",
                                "SCHULDHULP",
                                "wijze",
                                "MARKT",
                                "prijs",
                                "1.850",
                                "zaken",
                                "40",
                                "weken",
                                "60",
                                "geslaagd",
                                "70",
                                "gestopt",
                                "20",
                                "bron",
                                "Offerte"))
                .hasStatus3xxRedirection();
        var petra = personeel.medewerker("Petra", "BELEIDSMEDEWERKER", team);
        assertThat(text(get(petra, "/uitvoering/vergelijken")))
                .contains("Eigen medewerkers", "Geteld", "Een bedrijf", "Geraamd", "1.850,00")
                .doesNotContain("Raming vastleggen");
        var cijfers =
                as(cas.context("geen-persoonsgegevens"), () -> alternatieven.of(Taak.SCHULDHULP));
        assertThat(cijfers.getFirst().geslaagd()).hasValue(75);
        assertThat(cijfers.getFirst().gestopt()).hasValue(25);
        assertThat(cijfers.getFirst().weken()).hasValue(10);
        assertThat(cijfers.getFirst().zaken()).hasValue(10);
    }

    @Test
    void only_who_manages_contracts_or_makes_policy_sees_agreements() {
        assertThat(get(karin, "/uitvoering")).hasStatus(403);
        assertThat(get(karin, "/uitvoering/vergelijken")).hasStatus(403);
        assertThat(get(karin, ask("SCHULDHULP"))).hasStatus(403);
        var petra = personeel.medewerker("Petra", "BELEIDSMEDEWERKER", team);
        assertThat(post(petra, "/uitvoering", "uitvoerder", "9902")).hasStatus(403);
    }

    private String ask(String taak) {
        var answer =
                post(
                        cas,
                        "/uitvoering",
                        "uitvoerder",
                        "9902",
                        "taak",
                        taak,
                        "van",
                        "1-1-2026",
                        "laatste",
                        "",
                        "prijs",
                        "1.200");
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    /** An agreement that two employees made, by days of the database. */
    private UUID agreed(String taak, String van, String tot) {
        var id = UUID.randomUUID();
        write(
                """
                insert into uitvoering.afspraak (gemeente, id, uitvoerder, taak, van, tot, prijs, gevraagd_door,
                       gevraagd_op, akkoord_door, akkoord_op)
                values ('9901', ?, '9902', ?, ?::date, ?::date, 120000, ?, '2020-01-01', ?, '2020-01-01')
                """,
                id,
                taak,
                van,
                tot == null ? "9999-01-01" : tot,
                cas.actor(),
                coby.actor());
        return id;
    }

    private void end(UUID afspraak) {
        write(
                "update uitvoering.afspraak set tot = (now() at time zone 'Europe/Amsterdam')::date where id = ?",
                afspraak);
    }

    private void fill(String waarden, int aantal) {
        for (var i = 0; i < aantal; i++) {
            write(
                    """
                    insert into uitvoering.zaak (gemeente, id, taak, afspraak, uitvoerder, prijs, begonnen_op, klaar_op,
                           geslaagd)
                    values ('9901', ?, 'SCHULDHULP', %s, '2026-01-01', '2026-03-12', ?)
                    """
                            .formatted(waarden),
                    UUID.randomUUID(),
                    i % 4 != 0);
        }
    }

    private int rows(String voorwaarde) {
        return asSystem(
                () ->
                        sql.sql("select count(*) from uitvoering.zaak where " + voorwaarde)
                                .query(Integer.class)
                                .single());
    }

    private void write(String statement, Object... waarden) {
        asSystem(() -> sql.sql(statement).params(List.of(waarden)).update());
    }

    /** Somebody of Anderstad with a place in Samenstad, who may open the file. */
    private Gebruiker guest(String naam) {
        var gebruikersnaam = naam + "-" + UUID.randomUUID();
        accounts.medewerker(ANDERSTAD, gebruikersnaam, naam, "SCHULDHULPVERLENER");
        var id = accounts.plaats(SAMENSTAD, gebruikersnaam, naam, "SCHULDHULPVERLENER", ANDERSTAD);
        asSystem(() -> dossiers.grant(vandam, id.value(), Dossiertoegang.Reden.UITVOERENDE));
        return new Gebruiker(
                gebruikersnaam,
                SAMENSTAD.code(),
                id.value(),
                naam,
                "MEDEWERKER",
                "SCHULDHULPVERLENER",
                karin.rechten(),
                false,
                Set.of(),
                List.of(),
                List.of(ANDERSTAD.code(), SAMENSTAD.code()),
                LocalDate.MAX);
    }

    private Gebruiker manager(Gemeentecode gemeente) {
        return new Gebruiker(
                "manager",
                gemeente.code(),
                UUID.randomUUID(),
                "Mies",
                "MEDEWERKER",
                "CONTRACTMANAGER",
                cas.rechten(),
                false);
    }

    private TrajectId beginAs(Gebruiker wie) {
        Verwerkingscontext context = wie.context(SchuldhulpRechten.DOEL);
        return as(
                context,
                () ->
                        trajecten.register(
                                new NieuwTraject(
                                        vandam,
                                        jan,
                                        Optional.of(els),
                                        AANMELDING,
                                        Dreiging.GEEN,
                                        "Wij komen niet meer rond")));
    }
}
