package nl.samenhang.recht.doel;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenhang.kernel.Wet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tries to add, change and remove a row of every table in every role for every purpose that may not
 * use what the table holds.
 */
class DoelgrensSchrijvenTest extends Doelgrens {

    /** Rows of these exist for who is admitted by name, so that no purpose alone opens them. */
    private static final Set<String> BY_NAME =
            Set.of(
                    "groepsaanpak.groep",
                    "groepsaanpak.jongere",
                    "groepsaanpak.politieregel",
                    "groepsaanpak.toegelaten");

    /**
     * Each try is undone at once. The rules on purpose come before those on empty columns, so that
     * a row with only a municipality is refused for the one reason or the other.
     */
    private static final String TRY =
            """
            do $$
            declare
              t record;
              n bigint;
              gelukt text[] := '{}';
            begin
              for t in select * from jsonb_to_recordset(current_setting('app.proef')::jsonb) as x (tabel text, nieuw boolean)
              loop
                begin
                  if t.nieuw then
                    execute format('insert into %s (gemeente) values (current_setting(''app.gemeente''))', t.tabel);
                    raise exception 'inserted';
                  end if;
                exception
                  when insufficient_privilege then null;
                  when others then gelukt := gelukt || (t.tabel || ' takes a row');
                end;
                begin
                  execute format('update %s set gemeente = gemeente', t.tabel);
                  get diagnostics n = row_count;
                  if n > 0 then raise exception 'updated'; end if;
                exception
                  when insufficient_privilege then null;
                  when others then gelukt := gelukt || (t.tabel || ' changes');
                end;
                begin
                  execute format('delete from %s', t.tabel);
                  get diagnostics n = row_count;
                  if n > 0 then raise exception 'deleted'; end if;
                exception
                  when insufficient_privilege then null;
                  when others then gelukt := gelukt || (t.tabel || ' loses rows');
                end;
              end loop;
              perform set_config('app.gelukt', array_to_json(gelukt)::text, true);
            end $$
            """;

    @Autowired private JsonMapper json;

    /** What is written in one table by one role: whether the table takes what follows from work. */
    private record Proef(String tabel, boolean nieuw) {}

    @Test
    void in_no_role_a_purpose_adds_changes_or_removes_what_it_may_not_use() {
        var soorten = tables();
        var afgeleid = afgeleid();
        var gelukt = new TreeSet<String>();
        var tried = 0;
        for (var grens : grenzen()) {
            var verboden =
                    soorten.entrySet().stream()
                            .filter(t -> !grens.knows(t.getValue()))
                            .map(t -> new Proef(t.getKey(), !afgeleid.contains(t.getKey())))
                            .toList();
            tried += verboden.size();
            outcome(grens.doel(), grens.rol(), verboden).stream()
                    .map(wat -> grens.doel() + " as " + grens.rol() + ": " + wat)
                    .forEach(gelukt::add);
        }
        assertThat(gelukt).isEmpty();
        assertThat(tried).isGreaterThan(5000);
    }

    @Test
    void the_same_try_gets_past_the_purpose_where_that_allows_it() {
        var readOnly =
                jdbc.sql(
                                """
                                select tabel from database.gegevenscategorie
                                 where not has_table_privilege(tabel::regclass, 'insert')
                                """)
                        .query(String.class)
                        .set();
        var open =
                tables().keySet().stream()
                        .filter(t -> !BY_NAME.contains(t) && !readOnly.contains(t))
                        .toList();
        assertThat(outcome("test", "*", open.stream().map(t -> new Proef(t, true)).toList()))
                .containsAll(open.stream().map(t -> t + " takes a row").toList());
    }

    @Test
    void of_help_a_role_finds_that_of_its_own_laws_and_that_of_who_consented() {
        var gezin = UUID.randomUUID();
        var ja = UUID.randomUUID();
        var nee = UUID.randomUUID();
        as(
                context("test", "*"),
                () -> {
                    for (var wet : Wet.values()) {
                        help(gezin, ja, wet.name());
                        help(gezin, nee, wet.name());
                        roles().forEach(rol -> consent(ja, rol, wet.name()));
                    }
                    return true;
                });
        for (var grens : grenzen()) {
            var verwacht = new ArrayList<String>();
            for (var wet : Wet.values()) {
                var eigen = grens.allows("VOORZIENING") || grens.allows("VOORZIENING:" + wet);
                if (eigen || grens.allows("VOORZIENING:" + wet + "?")) {
                    verwacht.add(wet + " ja");
                }
                if (eigen) {
                    verwacht.add(wet + " nee");
                }
            }
            assertThat(found(grens, gezin, Map.of(ja, "ja", nee, "nee")))
                    .as(grens.doel() + " as " + grens.rol())
                    .containsExactlyInAnyOrderElementsOf(verwacht);
        }
    }

    private List<String> found(Grens grens, UUID gezin, Map<UUID, String> namen) {
        return as(
                context(grens.doel(), grens.rol()),
                () ->
                        jdbc.sql(
                                        "select wet, inwoner from voorziening.voorziening where gezin = :gezin")
                                .param("gezin", gezin)
                                .query(
                                        (rs, _) ->
                                                rs.getString("wet")
                                                        + " "
                                                        + namen.get(
                                                                rs.getObject(
                                                                        "inwoner", UUID.class)))
                                .list());
    }

    private void help(UUID gezin, UUID wie, String wet) {
        jdbc.sql(
                        """
                        insert into voorziening.voorziening (gemeente, id, gezin, inwoner, wet, vorm, wat, periode,
                            contact_naam, contact_telefoon, vastgelegd_door, vastgelegd_op)
                        values (:gemeente, uuidv7(), :gezin, :wie, :wet, 'ZIN', 'Hulp', daterange('2026-01-01', null),
                            'Iemand', '0612345678', :wie, now())
                        """)
                .param("gemeente", STAD.code())
                .param("gezin", gezin)
                .param("wie", wie)
                .param("wet", wet)
                .update();
    }

    private void consent(UUID wie, String rol, String wet) {
        jdbc.sql(
                        """
                        insert into toestemming.toestemming (gemeente, id, inwoner, gegevensset, wet, ontvanger_soort,
                            ontvanger, doel, status, wijze, sinds)
                        values (:gemeente, uuidv7(), :wie, 'HULP', :wet, 'ROL', :rol, 'dossiervoering', 'GELDIG',
                            'PORTAAL', now())
                        """)
                .param("gemeente", STAD.code())
                .param("wie", wie)
                .param("wet", wet)
                .param("rol", rol)
                .update();
    }

    /** What of the tries succeeded. */
    private Set<String> outcome(String doel, String rol, List<Proef> proeven) {
        return as(
                context(doel, rol),
                () -> {
                    jdbc.sql("select set_config('app.proef', :proef, true)")
                            .param("proef", json.writeValueAsString(proeven))
                            .query(String.class)
                            .single();
                    jdbc.sql(TRY).update();
                    return jdbc
                            .sql(
                                    "select jsonb_array_elements_text(current_setting('app.gelukt')::jsonb)")
                            .query(String.class)
                            .list()
                            .stream()
                            .collect(toSet());
                });
    }

    private Set<String> afgeleid() {
        return jdbc.sql("select tabel from database.gegevenscategorie where afgeleid")
                .query(String.class)
                .set();
    }
}
