package nl.samenhang.mensen.inwoner;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The search words of persons. */
@Repository
class ZoekwoordRepository {

    private final JdbcClient jdbc;
    private final Naamwoorden naamwoorden;

    ZoekwoordRepository(JdbcClient jdbc, Naamwoorden naamwoorden) {
        this.jdbc = jdbc;
        this.naamwoorden = naamwoorden;
    }

    /**
     * Writes the search words of a person anew, with the surnames of partners: many people are
     * called by them (BW 1:9).
     */
    void write(Inwoner inwoner) {
        var delete = "delete from inwoner.zoekwoord where gemeente = :gemeente and inwoner = :id";
        jdbc.sql(delete).param("gemeente", gemeente()).param("id", inwoner.id().value()).update();
        var insert =
                """
                insert into inwoner.zoekwoord (gemeente, woord, jaar, inwoner)
                select :gemeente, woord, :jaar, :id from unnest(:woorden::text[]) as woord
                """;
        var partners = partners(inwoner.id());
        var woorden = Zoekwoorden.of(inwoner);
        woorden.addAll(Zoekwoorden.ofNames(partners));
        jdbc.sql(insert)
                .param("gemeente", gemeente())
                .param("id", inwoner.id().value())
                .param("jaar", Zoekwoorden.year(inwoner.geboortedatum()))
                .param("woorden", woorden.toArray(String[]::new))
                .update();
        var namen = new ArrayList<>(partners);
        namen.addAll(List.of(inwoner.voornamen(), inwoner.roepnaam(), inwoner.geslachtsnaam()));
        naamwoorden.add(namen);
    }

    /** The surnames of who is or was partner; of somebody outside the file the last word. */
    private List<String> partners(InwonerId id) {
        var sql =
                """
                select coalesce(p.geslachtsnaam, regexp_replace(r.ander_naam, '^.* ', ''))
                  from inwoner.relatie r
                  left join inwoner.inwoner p on (p.gemeente, p.id) = (r.gemeente, r.ander)
                 where r.gemeente = :gemeente and r.inwoner = :id and r.soort = 'PARTNER'
                union
                select p.geslachtsnaam
                  from inwoner.relatie r
                  join inwoner.inwoner p on (p.gemeente, p.id) = (r.gemeente, r.inwoner)
                 where r.gemeente = :gemeente and r.ander = :id and r.soort = 'PARTNER'
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
