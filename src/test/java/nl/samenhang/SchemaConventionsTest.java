package nl.samenhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema has a style, and every table with data of people has its lock. */
class SchemaConventionsTest extends SamenhangTest {

    /** Tables whose form a library prescribes; they hold no data of people beyond a login name. */
    private static final List<String> TECHNICAL =
            List.of(
                    "database.spring_session",
                    "database.spring_session_attributes",
                    "jobs.scheduled_tasks");

    /** Our tables, without those of libraries and without the parts of a partitioned table. */
    private static final String OUR_TABLES =
            """
            with tabel as (
                select c.oid, n.nspname || '.' || c.relname as naam, c.relrowsecurity, c.relforcerowsecurity,
                       exists (select 1 from pg_attribute a
                               where a.attrelid = c.oid and a.attname = 'gemeente') as met_gemeente
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                  and n.nspname not in ('public', 'information_schema') and n.nspname !~ '^pg_'
                  and n.nspname || '.' || c.relname <> all (:technical)
            )
            """;

    @Autowired private JdbcClient jdbc;

    @Test
    void every_table_says_what_it_is_for() {
        assertThat(tables("select naam from tabel where obj_description(oid, 'pg_class') is null"))
                .isEmpty();
    }

    @Test
    void every_table_with_a_gemeente_enforces_a_policy_for_its_owner_too() {
        var sql =
                """
                select naam from tabel
                where met_gemeente
                  and not (relrowsecurity and relforcerowsecurity
                           and exists (select 1 from pg_policy where polrelid = tabel.oid))
                """;
        assertThat(tables(sql)).isEmpty();
    }

    @Test
    void every_key_of_a_table_with_a_gemeente_begins_with_it() {
        var sql =
                """
                select naam from tabel
                where met_gemeente
                  and not exists (
                      select 1 from pg_constraint k
                      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                      where k.conrelid = tabel.oid and k.contype = 'p' and a.attname = 'gemeente')
                """;
        assertThat(tables(sql)).isEmpty();
    }

    @Test
    void a_policy_asks_for_one_file_at_a_time() {
        var sql =
                """
                select schemaname || '.' || tablename from pg_policies
                where qual like '%dossiertoegang%' and qual not like '%OFFSET 0%'
                """;
        assertThat(jdbc.sql(sql).query(String.class).list()).isEmpty();
    }

    @Test
    void no_reference_crosses_from_one_municipality_to_another() {
        var sql =
                """
                select tabel.naam || ' ' || k.conname from tabel
                join pg_constraint k on k.conrelid = tabel.oid and k.contype = 'f'
                join tabel doel on doel.oid = k.confrelid
                where tabel.met_gemeente and doel.met_gemeente
                  and not exists (select 1 from pg_attribute a
                                  where a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                                    and a.attname = 'gemeente')
                """;
        assertThat(tables(sql)).isEmpty();
    }

    @Test
    void constraints_and_indexes_are_named_by_their_kind() {
        var sql =
                """
                select naam || ' ' || conname from tabel
                join pg_constraint on conrelid = tabel.oid
                where conparentid = 0
                  and conname not like case contype when 'c' then 'check$%' when 'f' then 'fk$%'
                                                    when 'u' then 'uniq$%' when 'x' then 'exclude$%'
                                                    else '%' end
                union all
                select naam || ' ' || x.relname from tabel
                join pg_index i on i.indrelid = tabel.oid
                join pg_class x on x.oid = i.indexrelid
                where not exists (select 1 from pg_constraint where conindid = i.indexrelid)
                  and x.relname not like 'idx$%' and x.relname not like 'uniq$%'
                """;
        assertThat(tables(sql)).isEmpty();
    }

    @Test
    void moments_carry_their_time_zone() {
        var sql =
                """
                select naam || '.' || attname from tabel
                join pg_attribute on attrelid = tabel.oid and attnum > 0
                where atttypid = 'timestamp'::regtype
                """;
        assertThat(tables(sql)).isEmpty();
    }

    @Test
    void a_view_shows_no_more_than_its_reader_may_see() {
        var sql =
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname not in ('public', 'information_schema')
                  and n.nspname !~ '^pg_'
                  and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
                """;
        assertThat(jdbc.sql(sql).query(String.class).list()).isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_cannot_bypass_a_policy() {
        var sql =
                """
                select (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                       or exists (select 1 from pg_class where relowner = r.oid)
                       or exists (select 1 from pg_namespace where nspowner = r.oid)
                       or exists (select 1 from pg_database where datdba = r.oid)
                       or exists (select 1 from pg_auth_members where member = r.oid)
                from pg_roles r where rolname = current_user
                """;
        assertThat(jdbc.sql(sql).query(Boolean.class).single()).isFalse();
    }

    @Test
    void what_is_append_only_cannot_be_changed_by_the_application() {
        var sql =
                """
                select naam from tabel
                where obj_description(oid, 'pg_class') like 'append-only%'
                  and (has_table_privilege(oid, 'update') or has_table_privilege(oid, 'delete')
                       or has_table_privilege(oid, 'truncate'))
                """;
        assertThat(tables(sql)).isEmpty();
    }

    @Test
    void every_table_says_how_long_its_rows_are_kept() {
        var sql =
                """
                select naam from tabel
                where naam not in (select tabel from database.bewaarplek
                                   union select tabel from database.bewaarverloop)
                """;
        assertThat(tables(sql))
                .as(
                        "the room of the table tells it in a migration: call database.is_kept(...), expires(...) "
                                + "or needs_no_term(...), see V0001_103__bewaring.sql")
                .isEmpty();
    }

    @Test
    void a_part_of_a_table_is_not_reached_past_the_policies_of_the_whole() {
        var sql =
                """
                select oid::regclass::text from pg_class
                where relispartition and relkind = 'r'
                  and has_table_privilege(oid, 'select, insert, update, delete')
                """;
        assertThat(jdbc.sql(sql).query(String.class).list()).isEmpty();
    }

    private List<String> tables(String sql) {
        return jdbc.sql(OUR_TABLES + sql)
                .param("technical", TECHNICAL.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
