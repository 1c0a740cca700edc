package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons. */
@Repository
class InwonerRepository {

    private final JdbcClient jdbc;

    InwonerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Inwoner> find(InwonerId id, LocalDate vandaag) {
        var sql = InwonerRows.SELECT + " where i.gemeente = :gemeente and i.id = :id";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("vandaag", vandaag)
                .query(InwonerRows::inwoner)
                .optional();
    }

    List<Inwoner> findAll(Collection<InwonerId> ids, LocalDate vandaag) {
        return ids.isEmpty()
                ? List.of()
                : Contexts.readOnce(Inwoner.class, Set.copyOf(ids), () -> read(ids, vandaag));
    }

    private List<Inwoner> read(Collection<InwonerId> ids, LocalDate vandaag) {
        var sql =
                InwonerRows.SELECT
                        + " where i.gemeente = :gemeente and i.id in (:ids) order by i.geboortedatum";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", ids.stream().map(InwonerId::value).toList())
                .param("vandaag", vandaag)
                .query(InwonerRows::inwoner)
                .list();
    }

    Optional<Inwoner> findByBsn(Bsn bsn, LocalDate vandaag) {
        var sql = InwonerRows.SELECT + " where i.gemeente = :gemeente and i.bsn = :bsn";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bsn", bsn.nummer())
                .param("vandaag", vandaag)
                .query(InwonerRows::inwoner)
                .optional();
    }

    Optional<Gemeentecode> registeredIn(InwonerId id) {
        var sql =
                """
                select inschrijving from inwoner.inwoner
                 where gemeente = :gemeente and id = :id and inschrijving is not null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, row) -> new Gemeentecode(rs.getString("inschrijving")))
                .optional();
    }

    List<Wijziging> changedAfter(Wijziging vorige, int limit) {
        var sql =
                """
                select gewijzigd_op, id from inwoner.inwoner
                 where gemeente = :gemeente and (gewijzigd_op, id) > (:op, :id)
                 order by gewijzigd_op, id limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("op", vorige.op())
                .param("id", vorige.inwoner().value())
                .param("limit", limit)
                .query(
                        (rs, row) ->
                                new Wijziging(
                                        rs.getObject("gewijzigd_op", OffsetDateTime.class),
                                        new InwonerId(rs.getObject("id", UUID.class))))
                .list();
    }

    void update(InwonerId id, Bereikbaarheid bereikbaarheid) {
        var sql =
                """
                update inwoner.inwoner
                   set telefoon = :telefoon, email = :email, voorkeurskanaal = :kanaal, taal = :taal, tolk = :tolk,
                       veilig_contact = :veilig, gewijzigd_op = now()
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("telefoon", bereikbaarheid.telefoon().orElse(null))
                .param("email", bereikbaarheid.email().orElse(null))
                .param("kanaal", bereikbaarheid.voorkeurskanaal().map(Kanaal::name).orElse(null))
                .param("taal", bereikbaarheid.taal())
                .param("tolk", bereikbaarheid.tolk())
                .param("veilig", bereikbaarheid.veiligContact().orElse(null))
                .update();
    }

    void update(InwonerId id, Persoonsgegevens gegevens) {
        var sql =
                """
                update inwoner.inwoner
                   set bsn = :bsn, voornamen = :voornamen, roepnaam = :roepnaam, voorvoegsel = :voorvoegsel,
                       geslachtsnaam = :geslachtsnaam, geboortedatum = :geboortedatum, geboorteprecisie = :precisie,
                       geslacht = :geslacht, gewijzigd_op = now()
                 where gemeente = :gemeente and id = :id
                """;
        var geboren = gegevens.geboortedatum();
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", gegevens.bsn().map(Bsn::nummer).orElse(null))
                .param("voornamen", gegevens.voornamen())
                .param("roepnaam", gegevens.roepnaam())
                .param("voorvoegsel", gegevens.voorvoegsel())
                .param("geslachtsnaam", gegevens.geslachtsnaam())
                .param("geboortedatum", geboren.map(Geboortedatum::eerste).orElse(null))
                .param("precisie", geboren.map(datum -> datum.precisie().name()).orElse(null))
                .param("geslacht", gegevens.geslacht().name())
                .update();
    }

    void updateOverleden(InwonerId id, Optional<LocalDate> dag) {
        var sql =
                """
                update inwoner.inwoner set overlijdensdatum = :dag, gewijzigd_op = now()
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("dag", dag.orElse(null))
                .update();
    }

    void updateGeheim(InwonerId id, boolean geheim) {
        var sql =
                "update inwoner.inwoner set geheim = :geheim where gemeente = :gemeente and id = :id";
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("geheim", geheim)
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
