package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Spoor;
import nl.samenhang.platform.database.Traceparent;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a line says beside who, what and why (NEN 7513, Logboek dataverwerkingen). */
class LogveldenTest extends SamenhangTest {

    private static final String HEADER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Autowired private Verwerkingslog log;
    @Autowired private Dossiertoegang toegang;
    @Autowired private JdbcClient jdbc;

    private final InwonerId wie = InwonerId.next();
    private final GezinId gezin = new GezinId(Ids.next());

    @Test
    void all_lines_of_one_piece_of_work_have_one_trace_and_other_work_another() {
        as(
                "CONSULENT",
                () -> {
                    log.read(Onderwerp.of("inwoner", wie), wie);
                    log.changed(Onderwerp.of("inwoner", wie), List.of(wie));
                });
        as("CONSULENT", () -> log.read(Onderwerp.of("inwoner", wie), wie));
        assertThat(lines()).extracting(l -> l.get("trace")).doesNotContainNull();
        assertThat(lines().get(0).get("trace")).isEqualTo(lines().get(1).get("trace"));
        assertThat(lines().get(2).get("trace")).isNotEqualTo(lines().get(1).get("trace"));
    }

    @Test
    void a_line_names_the_program_and_the_register_it_was_written_with() {
        as("CONSULENT", () -> log.read(Onderwerp.of("inwoner", wie), wie));
        var sql =
                """
                select u.systeem || ' ' || (u.register::json -> 'verwerkingen' -> 0 ->> 'sleutel')
                from security.verwerkingslog v join security.loguitgave u on u.nr = v.uitgave where v.inwoner = ?
                """;
        assertThat(
                        as(
                                "CONSULENT",
                                () ->
                                        jdbc.sql(sql)
                                                .param(wie.value())
                                                .query(String.class)
                                                .single()))
                .isEqualTo("samenhang aanspreekpunt");
    }

    @Test
    void what_is_done_after_a_file_was_opened_is_logged_with_that_file() {
        as(
                "CONSULENT",
                () -> {
                    toegang.grant(gezin, actor("CONSULENT"), Dossiertoegang.Reden.UITVOERENDE);
                    toegang.requireAccess(gezin);
                    log.read(Onderwerp.of("inwoner", wie), wie);
                });
        assertThat(lines().getFirst()).containsEntry("gezin", gezin.value());
        assertThat(lines().getFirst()).containsEntry("noodknop", false);
    }

    @Test
    void the_emergency_button_is_told_when_it_is_the_only_way_in() {
        as("CONSULENT", () -> line("NOODKNOP"));
        as("CONSULENT", () -> log.read(Onderwerp.of("gezin", gezin), wie));
        as("INTAKE", () -> log.read(Onderwerp.of("gezin", gezin), wie));
        as("CONSULENT", () -> line("TEAM"));
        as("CONSULENT", () -> log.read(Onderwerp.of("gezin", gezin), wie));
        assertThat(lines()).extracting(l -> l.get("noodknop")).containsExactly(true, false, false);
    }

    @Test
    void a_consent_and_who_asked_by_machine_stand_in_the_line() {
        var toestemming = Ids.next();
        var context =
                new Verwerkingscontext(
                        SAMENSTAD, Ids.next(), "Portaal", "PARTNER", Set.of(), "test", false);
        Contexts.bind(
                context,
                new Spoor(
                        Optional.of("Landelijk portaal"), Traceparent.parse(HEADER, "urn:uuid:x")));
        transaction.executeWithoutResult(
                _ -> log.readWithConsent(Onderwerp.of("inwoner", wie), toestemming, List.of(wie)));
        Contexts.clear();
        assertThat(lines().getFirst())
                .containsEntry("toestemming", toestemming)
                .containsEntry("organisatie", "Landelijk portaal")
                .containsEntry(
                        "vreemd_trace", UUID.fromString("0af76519-16cd-43dd-8448-eb211c80319c"))
                .containsEntry("vreemd_operatie", 0xb7ad6b7169203331L)
                .containsEntry("vreemd_entiteit", "urn:uuid:x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void a_header_that_is_no_trace_is_left_out(String header) {
        assertThat(Traceparent.parse(header, "urn:x")).isEmpty();
    }

    private void line(String reden) {
        jdbc.sql(
                        """
                        insert into security.dossiertoegang (gemeente, gezin, actor, bron, reden, tot)
                        select '9901', ?, ?, ?, reden, case reden when 'NOODKNOP' then now() + interval '1 hour' end
                          from (values (?)) as r (reden)
                        """)
                .params(gezin.value(), actor("CONSULENT"), Ids.next(), reden)
                .update();
    }

    private List<Map<String, Object>> lines() {
        var sql = "select * from security.verwerkingslog where inwoner = ? order by id";
        return as("CONSULENT", () -> jdbc.sql(sql).param(wie.value()).query().listOfRows());
    }
}
