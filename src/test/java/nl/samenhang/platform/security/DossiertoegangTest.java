package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DossiertoegangTest extends SamenhangTest {

    @Autowired Dossiertoegang toegang;
    @Autowired Verwerkingslog log;
    @Autowired JdbcClient jdbc;

    private final GezinId gezin = GezinId.next();

    @Test
    void a_file_without_access_line_answers_as_one_that_does_not_exist() {
        assertThatThrownBy(() -> as("CONSULENT", () -> toegang.requireAccess(gezin)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void access_for_two_reasons_ends_only_when_both_have_ended() {
        asSystem(
                () -> {
                    toegang.grant(gezin, actor("CONSULENT"), Dossiertoegang.Reden.AANSPREEKPUNT);
                    toegang.grant(gezin, actor("CONSULENT"), Dossiertoegang.Reden.WAARNEMER);
                    toegang.revoke(gezin, actor("CONSULENT"), Dossiertoegang.Reden.WAARNEMER);
                });
        assertThat(as("CONSULENT", () -> toegang.has(gezin))).isTrue();
        asSystem(
                () ->
                        toegang.revoke(
                                gezin, actor("CONSULENT"), Dossiertoegang.Reden.AANSPREEKPUNT));
        assertThat(as("CONSULENT", () -> toegang.has(gezin))).isFalse();
    }

    @Test
    void an_access_line_of_another_municipality_does_not_exist_here() {
        asSystem(() -> toegang.grant(gezin, actor("CONSULENT"), Dossiertoegang.Reden.TEAM));
        assertThat(as("CONSULENT", ANDERSTAD, () -> toegang.has(gezin))).isFalse();
    }

    @Test
    void a_line_of_the_log_can_be_read_by_person_and_never_changed_or_removed() {
        var inwoner = InwonerId.next();
        as("CONSULENT", () -> log.read(Onderwerp.of("gezin", gezin), inwoner));
        assertThat(asSystem(() -> log.about(inwoner, 10)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.handeling()).isEqualTo(Handeling.INGEZIEN);
                            assertThat(line.rol()).isEqualTo("CONSULENT");
                            assertThat(line.moment()).isEqualTo(clock.instant());
                        });
        for (var sql :
                new String[] {
                    "delete from security.verwerkingslog",
                    "update security.verwerkingslog set rol = 'x'",
                    "delete from security.verwerkingslog_rest",
                    "select * from security.verwerkingslog_rest"
                }) {
            assertThatThrownBy(() -> asSystem(() -> jdbc.sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void without_a_context_no_protected_row_exists() {
        asSystem(() -> toegang.grant(gezin, actor("CONSULENT"), Dossiertoegang.Reden.TEAM));
        var seen =
                transaction.execute(
                        status ->
                                jdbc.sql("select count(*) from security.dossiertoegang")
                                        .query(Integer.class)
                                        .single());
        assertThat(seen).isZero();
    }
}
