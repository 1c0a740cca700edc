package nl.samenhang.recht.doel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.werkplek.voorbeeldstad.Voorbeeldstad;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the walks along the purpose table share: a town of their own, its roles and its tables. */
abstract class Doelgrens extends SamenhangTest {

    static final Gemeentecode STAD = new Gemeentecode("9907");

    /** Kinds of which the law behind each row decides. */
    static final Set<String> BY_LAW = Set.of("VOORZIENING", "ONDERZOEK", "KEUZE", "PLAATS");

    @Autowired Doelbinding doelbinding;
    @Autowired JdbcClient jdbc;
    @Autowired private Rollen rollen;
    @Autowired private Voorbeeldstad voorbeeldstad;

    /**
     * A role with one set of kinds of data. Purposes that may use the same are one to the database.
     *
     * @param doel one of the purposes with this set
     * @param regels a kind alone is allowed as a whole, with ":" and a law for that law, and with a
     *     question mark for who consented
     */
    record Grens(String doel, String rol, Set<String> regels) {

        boolean allows(String categorie) {
            return regels.contains(categorie);
        }

        /** Whether something of this kind can exist, of whatever law or person. */
        boolean knows(String categorie) {
            return regels.stream().anyMatch(r -> r.split(":")[0].equals(categorie));
        }
    }

    @BeforeEach
    void aTownOfItsOwn() {
        voorbeeldstad.fill(STAD, 5, 60);
    }

    /** Each role with each set of kinds that some purpose gives it. */
    List<Grens> grenzen() {
        var rules = new LinkedHashMap<String, Set<String>>();
        var sql =
                """
                select doel, rol, categorie || case wet when '*' then '' else ':' || wet end
                           || case uitkomst when 'TOEGESTAAN' then '' else '?' end as regel
                  from database.doelregel where doel <> 'test'
                """;
        jdbc.sql(sql)
                .query(
                        (rs, _) ->
                                rules.computeIfAbsent(
                                                rs.getString("doel") + " " + rs.getString("rol"),
                                                _ -> new TreeSet<>())
                                        .add(rs.getString("regel")))
                .list();
        var distinct = new LinkedHashMap<String, Grens>();
        for (var doel : doelbinding.doelen()) {
            for (var rol : roles()) {
                var regels = rules.getOrDefault(doel.sleutel() + " " + rol, Set.of());
                distinct.putIfAbsent(rol + regels, new Grens(doel.sleutel(), rol, regels));
            }
        }
        return List.copyOf(distinct.values());
    }

    /** The kind of data of each table that has one. */
    Map<String, String> tables() {
        var result = new TreeMap<String, String>();
        jdbc.sql("select tabel, categorie from database.gegevenscategorie")
                .query((rs, row) -> result.put(rs.getString("tabel"), rs.getString("categorie")))
                .list();
        return result;
    }

    List<String> roles() {
        var names = new ArrayList<>(rollen.all().stream().map(Rollen.Rol::rol).toList());
        names.add(Doelbinding.SYSTEEM);
        return names;
    }

    /** In which of these a row exists for somebody whose task spans all files. */
    List<String> present(String doel, String rol, Iterable<String> relations) {
        var parts = new ArrayList<String>();
        for (var relation : relations) {
            parts.add("select '%1$s' where exists (select 1 from %1$s)".formatted(relation));
        }
        return as(
                context(doel, rol),
                () -> jdbc.sql(String.join(" union all ", parts)).query(String.class).list());
    }

    static Verwerkingscontext context(String doel, String rol) {
        return new Verwerkingscontext(STAD, actor(rol), rol, rol, Set.of(), doel, true);
    }
}
