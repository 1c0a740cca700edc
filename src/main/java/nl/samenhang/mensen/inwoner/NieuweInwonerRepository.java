package nl.samenhang.mensen.inwoner;

import java.util.List;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who comes into the file, and who should never have been in it. */
@Repository
class NieuweInwonerRepository {

    private final JdbcClient jdbc;

    NieuweInwonerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who put the same person into the file at the same moment wait for each other. */
    void lock(NieuweInwoner nieuw) {
        var wie = gemeente() + Zoekwoorden.normalize(nieuw.voornamen() + nieuw.geslachtsnaam());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 0)) is null")
                .param("wie", wie)
                .query(Boolean.class)
                .single();
    }

    void insert(InwonerId id, NieuweInwoner nieuw) {
        var sql =
                """
                insert into inwoner.inwoner (gemeente, id, bsn, voornamen, roepnaam, voorvoegsel, geslachtsnaam,
                       geboortedatum, geboorteprecisie, geslacht, geheim)
                values (:gemeente, :id, :bsn, :voornamen, :roepnaam, :voorvoegsel, :geslachtsnaam,
                       :geboortedatum, :precisie, :geslacht, :geheim)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", nieuw.bsn().map(Bsn::nummer).orElse(null))
                .param("voornamen", nieuw.voornamen())
                .param("roepnaam", nieuw.roepnaam())
                .param("voorvoegsel", nieuw.voorvoegsel())
                .param("geslachtsnaam", nieuw.geslachtsnaam())
                .param(
                        "geboortedatum",
                        nieuw.geboortedatum().map(Geboortedatum::eerste).orElse(null))
                .param(
                        "precisie",
                        nieuw.geboortedatum().map(datum -> datum.precisie().name()).orElse(null))
                .param("geslacht", nieuw.geslacht().name())
                .param("geheim", nieuw.geheim())
                .update();
    }

    /** Takes a person out of the file who should never have been in it, with all that is told. */
    void delete(InwonerId id) {
        var sqls =
                List.of(
                        "delete from inwoner.zoekwoord where gemeente = :gemeente and inwoner = :id",
                        "delete from inwoner.gezag where gemeente = :gemeente and kind = :id",
                        "delete from inwoner.relatie where gemeente = :gemeente and :id in (inwoner, ander)",
                        "delete from inwoner.netwerklid where gemeente = :gemeente and inwoner = :id",
                        "delete from inwoner.verblijf where gemeente = :gemeente and inwoner = :id",
                        "delete from inwoner.inwoner where gemeente = :gemeente and id = :id");
        for (var sql : sqls) {
            jdbc.sql(sql).param("gemeente", gemeente()).param("id", id.value()).update();
        }
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
