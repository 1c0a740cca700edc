package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Eigenban.Grond;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of who may not work in whose file. */
@Repository
class EigenbanRepository {

    private final JdbcClient jdbc;

    EigenbanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean forbids(UUID medewerker, GezinId gezin) {
        var sql =
                """
                select exists (select 1 from security.eigenban
                where gemeente = :gemeente and medewerker = :medewerker and gezin = :gezin)
                """;
        return here(sql)
                .param("medewerker", medewerker)
                .param("gezin", gezin.value())
                .query(Boolean.class)
                .single();
    }

    Set<InwonerId> personen(UUID medewerker) {
        var sql =
                """
                select distinct inwoner from security.banpersoon
                where gemeente = :gemeente and medewerker = :medewerker
                """;
        return here(sql)
                .param("medewerker", medewerker)
                .query((row, _) -> new InwonerId(row.getObject(1, UUID.class)))
                .set();
    }

    List<Naaste> of(MedewerkerId medewerker) {
        var sql =
                """
                select inwoner, grond, band from security.banpersoon
                where gemeente = :gemeente and medewerker = :medewerker order by grond desc, sinds
                """;
        return here(sql)
                .param("medewerker", medewerker.value())
                .query(
                        (row, _) ->
                                new Naaste(
                                        new InwonerId(row.getObject("inwoner", UUID.class)),
                                        Grond.valueOf(row.getString("grond")),
                                        Optional.ofNullable(row.getString("band"))))
                .list();
    }

    Optional<InwonerId> inwonerOf(MedewerkerId medewerker) {
        var sql =
                """
                select inwoner from security.medewerker
                where gemeente = :gemeente and id = :medewerker and inwoner is not null
                """;
        return here(sql)
                .param("medewerker", medewerker.value())
                .query((row, _) -> new InwonerId(row.getObject(1, UUID.class)))
                .optional();
    }

    Set<MedewerkerId> whoIs(Collection<InwonerId> inwoners) {
        return medewerkers(
                """
                select id from security.medewerker
                where gemeente = :gemeente and inwoner = any(:inwoners)
                """,
                inwoners);
    }

    Set<MedewerkerId> known() {
        var sql =
                """
                select id from security.medewerker where gemeente = :gemeente and inwoner is not null
                union select medewerker from security.banpersoon where gemeente = :gemeente
                """;
        return here(sql).query((row, _) -> new MedewerkerId(row.getObject(1, UUID.class))).set();
    }

    Set<MedewerkerId> near(Collection<InwonerId> inwoners) {
        return medewerkers(
                """
                select distinct medewerker from security.banpersoon
                where gemeente = :gemeente and inwoner = any(:inwoners)
                """,
                inwoners);
    }

    void link(MedewerkerId medewerker, Optional<InwonerId> inwoner) {
        here("update security.medewerker set inwoner = :inwoner where gemeente = :gemeente and id = :medewerker")
                .param("medewerker", medewerker.value())
                .param("inwoner", inwoner.map(InwonerId::value).orElse(null))
                .update();
    }

    void insert(MedewerkerId medewerker, InwonerId inwoner, Grond grond, Optional<String> band) {
        var sql =
                """
                insert into security.banpersoon (gemeente, medewerker, inwoner, grond, band)
                values (:gemeente, :medewerker, :inwoner, :grond, :band) on conflict do nothing
                """;
        person(sql, medewerker, inwoner, grond).param("band", band.orElse(null)).update();
    }

    void delete(MedewerkerId medewerker, InwonerId inwoner, Grond grond) {
        var sql =
                """
                delete from security.banpersoon where gemeente = :gemeente
                  and medewerker = :medewerker and inwoner = :inwoner and grond = :grond
                """;
        person(sql, medewerker, inwoner, grond).update();
    }

    /** Takes off all but these. */
    void keepPersonen(MedewerkerId medewerker, Grond grond, Collection<InwonerId> inwoners) {
        var sql =
                """
                delete from security.banpersoon
                where gemeente = :gemeente and medewerker = :medewerker and grond = :grond
                  and inwoner <> all(:inwoners)
                """;
        here(sql)
                .param("medewerker", medewerker.value())
                .param("grond", grond.name())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .update();
    }

    void replaceFiles(UUID medewerker, UUID[] gezinnen) {
        replace("medewerker", medewerker, "gezin", gezinnen);
    }

    void replaceMedewerkers(GezinId gezin, UUID[] medewerkers) {
        replace("gezin", gezin.value(), "medewerker", medewerkers);
    }

    /** Both columns are names of our own. */
    private void replace(String vast, UUID van, String kolom, UUID[] waarden) {
        here("delete from security.eigenban where gemeente = :gemeente and %s = :van and %s <> all(:waarden)"
                        .formatted(vast, kolom))
                .param("van", van)
                .param("waarden", waarden)
                .update();
        here("""
                        insert into security.eigenban (gemeente, %s, %s)
                        select :gemeente, :van, w from unnest(:waarden) as w on conflict do nothing
                        """
                        .formatted(vast, kolom))
                .param("van", van)
                .param("waarden", waarden)
                .update();
    }

    private Set<MedewerkerId> medewerkers(String sql, Collection<InwonerId> inwoners) {
        return here(sql)
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query((row, _) -> new MedewerkerId(row.getObject(1, UUID.class)))
                .set();
    }

    private StatementSpec person(
            String sql, MedewerkerId medewerker, InwonerId inwoner, Grond grond) {
        return here(sql)
                .param("medewerker", medewerker.value())
                .param("inwoner", inwoner.value())
                .param("grond", grond.name());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
