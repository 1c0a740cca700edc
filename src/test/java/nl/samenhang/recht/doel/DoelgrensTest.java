package nl.samenhang.recht.doel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Verwerkingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks every table as every role for every purpose, in a town of its own: what the purpose table
 * does not allow does not exist, neither to read nor to write.
 */
class DoelgrensTest extends Doelgrens {

    /**
     * Tables with a municipality that hold no data of people or only that of employees, and what
     * must hold for every purpose: who is kept out of a file, and whom no message may reach.
     */
    private static final Set<String> NO_PEOPLE =
            Set.of(
                    "aanbieder.aanbieder",
                    "aanbieder.ervaring",
                    "aanbieder.hulpaanbod",
                    "aanbieder.vestiging",
                    "aanspreekpunt.afwezigheid",
                    "account.authenticator",
                    "account.externid",
                    "account.herstelcode",
                    "account.herstellink",
                    "account.herstelvraag",
                    "account.passkey",
                    "account.scimtoken",
                    "bewaring.lijst",
                    "bewaring.statistiek",
                    "bewaring.uitkomst",
                    "database.opgegaan",
                    "database.vernietiging",
                    "doorrekening.bevinding",
                    "doorrekening.cijfer",
                    "doorrekening.gebruik",
                    "doorrekening.variant",
                    "dubbel.stand",
                    "dubbel.verplaatsing",
                    "jobs.taak",
                    "logboek.export",
                    "logboek.zegel",
                    "maatwerkbudget.totaal",
                    "melding.dienst",
                    "melding.geheim",
                    "noodknop.afscherming",
                    "noodknop.berichtenstop",
                    "overdracht.sleutel",
                    "overleg.inhuur",
                    "overleg.intervisie",
                    "overleg.registratie",
                    "partner.contactpersoon",
                    "partner.partner",
                    "partner.token",
                    "regel.eigentabel",
                    "regel.eigentabelfeit",
                    "regel.goedkeuring",
                    "regeling.eigenregeling",
                    "regeling.normvoorstel",
                    "plaatsing.stand",
                    "plek.adres",
                    "plek.bezetting",
                    "plek.plek",
                    "register.antwoord",
                    "registerwijziging.stand",
                    "schuldhulp.stand",
                    "security.account",
                    "security.banpersoon",
                    "security.beheerverzoek",
                    "security.besloten",
                    "security.dossiertoegang",
                    "security.eigenban",
                    "security.inlogidentiteit",
                    "security.medewerker",
                    "security.roltoekenning",
                    "security.team",
                    "security.teamdossier",
                    "security.teamlid",
                    "security.teampostcode",
                    "participatie.behoud",
                    "participatie.werkaanbod",
                    "storing.storing",
                    "uitvoering.afspraak",
                    "uitvoering.raming",
                    "uitvoering.zaak",
                    "voorbeeldregister.persoonslijst",
                    "voorbeeldregister.volgindicatie",
                    "voorbeeldstad.vulling",
                    "vroegsignaal.crisisdienst",
                    "wachtvraag.stand",
                    "web.beurt",
                    "web.concept");

    @Autowired private Verwerkingen verwerkingen;

    @Test
    void every_table_with_data_of_people_says_which_kind_it_holds() {
        var sql =
                """
                select c.oid::regclass::text from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|proef)'
                   and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente')
                   and not exists (select 1 from pg_policy p
                                    where p.polrelid = c.oid and p.polname = 'policy$doel' and not p.polpermissive)
                """;
        assertThat(jdbc.sql(sql).query(String.class).set()).isSubsetOf(NO_PEOPLE);
        assertThat(tables().values())
                .isSubsetOf(
                        doelbinding.categorieen().stream()
                                .map(Gegevenscategorie::code)
                                .collect(Collectors.toSet()));
    }

    /** Without what differs per law, and log-ins, of which an account sees the own only. */
    @Test
    void what_a_purpose_may_not_use_does_not_exist_for_it_in_any_table() {
        var tables = tables();
        tables.values().removeAll(BY_LAW);
        tables.remove("security.inlogregel");
        var filled = present("test", "*", tables.keySet());
        assertThat(filled).hasSizeGreaterThan(20);
        for (var doel : verwerkingen.all()) {
            for (var rol : roles()) {
                var allowed =
                        filled.stream()
                                .filter(t -> allows(doel.sleutel(), rol, tables.get(t)))
                                .toList();
                assertThat(present(doel.sleutel(), rol, filled))
                        .as(doel.sleutel() + " as " + rol)
                        .containsExactlyInAnyOrderElementsOf(allowed);
            }
        }
    }

    @Test
    void nothing_can_be_written_for_a_purpose_that_may_not_use_it() {
        var afgeleid =
                jdbc.sql("select tabel from database.gegevenscategorie where afgeleid")
                        .query(String.class)
                        .set();
        var tried = new ArrayList<String>();
        for (var table : present("test", "*", tables().keySet())) {
            if (afgeleid.contains(table)) {
                continue;
            }
            tried.add(table);
            var row = oneRow(table);
            assertThatThrownBy(() -> as(context("inloggen", "CONSULENT"), () -> write(table, row)))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("row-level security policy");
            assertThat(as(context("inloggen", "CONSULENT"), () -> touch(table))).as(table).isZero();
        }
        assertThat(tried).hasSizeGreaterThan(15);
    }

    @Test
    void without_a_purpose_the_application_role_finds_nothing() {
        var filled = present("test", "*", tables().keySet());
        assertThat(present("", "", filled)).isEmpty();
        assertThat(present("een-doel-dat-niet-bestaat", "TEAMLEIDER", filled)).isEmpty();
    }

    private boolean allows(String doel, String rol, String categorie) {
        return doelbinding.uitkomst(doel, rol, categorie, Doelregel.ALLE) == Uitkomst.TOEGESTAAN;
    }

    private int write(String table, String row) {
        var columns =
                """
                select string_agg(quote_ident(attname), ', ') from pg_attribute
                 where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
                   and attidentity = ''
                """;
        var names = jdbc.sql(columns).param("table", table).query(String.class).single();
        var sql =
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, cast(:row as jsonb))";
        return jdbc.sql(sql.formatted(table, names)).param("row", row).update();
    }

    private String oneRow(String table) {
        var sql = "select to_jsonb(t)::text from %s t limit 1".formatted(table);
        return as(context("test", "*"), () -> jdbc.sql(sql).query(String.class).single());
    }

    /** What is append-only cannot be changed by anybody. */
    private int touch(String table) {
        var may = "select has_table_privilege(cast(:table as regclass), 'update')";
        if (!jdbc.sql(may).param("table", table).query(Boolean.class).single()) {
            return 0;
        }
        return jdbc.sql("update %s set gemeente = gemeente".formatted(table)).update();
    }
}
