package nl.samenhang.recht.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables say of themselves. */
@Repository
class TabelRepository {

    private final JdbcClient jdbc;

    TabelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tables with data of people, by room. */
    List<Tabel> all() {
        var sql =
                """
                select n.nspname as kamer, c.relname as naam, coalesce(obj_description(c.oid, 'pg_class'), '') as uitleg,
                       array(select soort from database.bewaarplek p where p.tabel = k.tabel and soort is not null
                             union select soort from database.bewaarverlenging v where v.tabel = k.tabel
                             union select soort from database.bewaarverloop v where v.tabel = k.tabel) as soorten,
                       exists (select 1 from database.persoonskolom p where p.tabel = k.tabel) as inwoners,
                       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname in
                           ('medewerker', 'auteur', 'door', 'behandelaar', 'waarnemer', 'actor_naam', 'vastgesteld_door'))
                           as medewerkers,
                       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname in
                           ('melder_naam', 'ontvanger', 'afzender', 'partij_naam', 'ander_naam')) as anderen
                  from (select tabel from database.bewaarplek where soort is not null
                        union select tabel from database.bewaarverloop) k
                  join pg_class c on c.oid = k.tabel::regclass
                  join pg_namespace n on n.oid = c.relnamespace
                 order by 1, 2
                """;
        return jdbc.sql(sql)
                .query(
                        (row, _) ->
                                new Tabel(
                                        row.getString("kamer"),
                                        row.getString("naam"),
                                        row.getString("uitleg"),
                                        soorten(row.getArray("soorten")),
                                        row.getBoolean("inwoners"),
                                        row.getBoolean("medewerkers"),
                                        row.getBoolean("anderen")))
                .list();
    }

    private static Set<String> soorten(java.sql.Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
