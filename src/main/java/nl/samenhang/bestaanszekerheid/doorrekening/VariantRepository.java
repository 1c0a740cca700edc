package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.jobs.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Variants and what came out of them. */
@Repository
class VariantRepository {

    private record Bewaard(String tabel, Knop.Soort soort, BigDecimal nu, int straks) {

        static Bewaard of(Wijziging wijziging) {
            var knop = wijziging.knop();
            return new Bewaard(knop.tabel(), knop.soort(), knop.nu(), wijziging.straks());
        }

        Wijziging toWijziging() {
            return new Wijziging(new Knop(tabel, soort, nu), straks);
        }
    }

    private static final String SELECT =
            """
            select id, levering, naam, dag, tabellen, wijzigingen::text as wijzigingen, taak, klaar_op, door_naam, op
              from doorrekening.variant where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VariantRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Variant variant) {
        var sql =
                """
                insert into doorrekening.variant
                    (gemeente, id, levering, naam, dag, tabellen, wijzigingen, door, door_naam, op)
                values (:gemeente, :id, :levering, :naam, :dag, :tabellen, cast(:wijzigingen as jsonb), :door, :wie, :op)
                """;
        here(sql)
                .param("id", variant.id().value())
                .param("levering", variant.levering().value())
                .param("naam", variant.naam())
                .param("dag", variant.dag())
                .param("tabellen", variant.tabellen().toArray(String[]::new))
                .param(
                        "wijzigingen",
                        json.writeValueAsString(
                                variant.wijzigingen().stream().map(Bewaard::of).toList()))
                .param("door", Contexts.current().actor())
                .param("wie", variant.door())
                .param("op", variant.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    void begin(VariantId id, TaakId taak) {
        here("update doorrekening.variant set taak = :taak where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("taak", taak.value())
                .update();
    }

    Optional<Variant> find(VariantId id) {
        return here(SELECT + " and id = :id")
                .param("id", id.value())
                .query((rs, _) -> read(rs))
                .optional();
    }

    List<Variant> latest(int limit) {
        return here(SELECT + " order by op desc, id desc limit :limit")
                .param("limit", limit)
                .query((rs, _) -> read(rs))
                .list();
    }

    /** What came out, whole; what an earlier run left behind goes. */
    void finish(VariantId id, List<Regelingcijfers> cijfers, OptionalInt zonderNorm, Instant op) {
        here("delete from doorrekening.cijfer where gemeente = :gemeente and variant = :id")
                .param("id", id.value())
                .update();
        for (var regeling : cijfers) {
            insert(id, regeling.tabel(), regeling.heel());
            regeling.gebieden().forEach(gebied -> insert(id, regeling.tabel(), gebied));
        }
        var sql =
                """
                update doorrekening.variant set klaar_op = :op, zonder_norm = :zonder
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("op", op.atOffset(ZoneOffset.UTC))
                .param("zonder", GebruikRepository.orNull(zonderNorm))
                .param("id", id.value())
                .update();
    }

    private void insert(VariantId id, String tabel, Gebiedscijfer cijfer) {
        var sql =
                """
                insert into doorrekening.cijfer (gemeente, variant, tabel, gebied, huishoudens, nu, straks, erbij, eraf,
                       kosten_nu, kosten_straks)
                values (:gemeente, :id, :tabel, :gebied, :huishoudens, :nu, :straks, :erbij, :eraf, :kostenNu,
                       :kostenStraks)
                """;
        here(sql)
                .param("id", id.value())
                .param("tabel", tabel)
                .param("gebied", cijfer.gebied())
                .param("huishoudens", GebruikRepository.orNull(cijfer.huishoudens()))
                .param("nu", GebruikRepository.orNull(cijfer.nu()))
                .param("straks", GebruikRepository.orNull(cijfer.straks()))
                .param("erbij", GebruikRepository.orNull(cijfer.erbij()))
                .param("eraf", GebruikRepository.orNull(cijfer.eraf()))
                .param("kostenNu", orNull(cijfer.kostenNu()))
                .param("kostenStraks", orNull(cijfer.kostenStraks()))
                .update();
    }

    /** Of how many no norm was known on that day; empty for too few to show. */
    OptionalInt zonderNorm(VariantId id) {
        var sql =
                """
                select coalesce(zonder_norm, 0) from doorrekening.variant where gemeente = :gemeente and id = :id
                """;
        return shown(here(sql).param("id", id.value()).query(Integer.class).single());
    }

    /** What came out of one scheme: all together first, then each area. */
    List<Gebiedscijfer> cijfers(VariantId id, String tabel) {
        var sql =
                """
                select gebied, coalesce(huishoudens, 0) as huishoudens, coalesce(nu, 0) as nu, coalesce(straks, 0) as straks,
                       coalesce(erbij, 0) as erbij, coalesce(eraf, 0) as eraf, kosten_nu, kosten_straks
                  from doorrekening.cijfer where gemeente = :gemeente and variant = :id and tabel = :tabel order by gebied
                """;
        return here(sql)
                .param("id", id.value())
                .param("tabel", tabel)
                .query((rs, _) -> cijfer(rs))
                .list();
    }

    private static Gebiedscijfer cijfer(ResultSet rs) throws SQLException {
        return new Gebiedscijfer(
                rs.getString("gebied"),
                shown(rs.getInt("huishoudens")),
                shown(rs.getInt("nu")),
                shown(rs.getInt("straks")),
                shown(rs.getInt("erbij")),
                shown(rs.getInt("eraf")),
                money(rs, "kosten_nu"),
                money(rs, "kosten_straks"));
    }

    /** Nought is never shown, so it can stand for what is not. */
    static OptionalInt shown(int getal) {
        return getal == 0 ? OptionalInt.empty() : OptionalInt.of(getal);
    }

    private static OptionalLong money(ResultSet rs, String kolom) throws SQLException {
        var centen = rs.getLong(kolom);
        return rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(centen);
    }

    private static @Nullable Long orNull(OptionalLong getal) {
        return getal.isPresent() ? getal.getAsLong() : null;
    }

    private Variant read(ResultSet rs) throws SQLException {
        return new Variant(
                new VariantId(rs.getObject("id", UUID.class)),
                new ModelleveringId(rs.getObject("levering", UUID.class)),
                rs.getString("naam"),
                rs.getObject("dag", LocalDate.class),
                Arrays.asList((String[]) rs.getArray("tabellen").getArray()),
                Arrays.stream(json.readValue(rs.getString("wijzigingen"), Bewaard[].class))
                        .map(Bewaard::toWijziging)
                        .toList(),
                Optional.ofNullable(rs.getObject("taak", UUID.class)).map(TaakId::new),
                Optional.ofNullable(rs.getObject("klaar_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                rs.getString("door_naam"),
                rs.getObject("op", OffsetDateTime.class).toInstant());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
