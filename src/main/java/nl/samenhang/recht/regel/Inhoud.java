package nl.samenhang.recht.regel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.recht.regel.dmn.Dmnlezer;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.regel.tabel.Tabelcontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The text of every version that ever decided, by its hash, and made ready once. */
@Component
class Inhoud {

    private record Gereed(String dmn, Rijkiezer kiezer) {}

    private final JdbcClient jdbc;
    private final Map<String, Gereed> gereed = new ConcurrentHashMap<>();

    Inhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a text; the same text is kept once. */
    String keep(String tabel, String dmn) {
        var vingerafdruk = Vingerafdruk.of(dmn);
        var sql =
                """
                insert into regel.inhoud (vingerafdruk, tabel, dmn) values (:vingerafdruk, :tabel, :dmn)
                on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("vingerafdruk", vingerafdruk)
                .param("tabel", tabel)
                .param("dmn", dmn)
                .update();
        return vingerafdruk;
    }

    /** The text, word for word. */
    String dmn(String vingerafdruk) {
        return ready(vingerafdruk).dmn();
    }

    /** The table made ready. It was judged before it was kept, by the sentences of then. */
    Rijkiezer kiezer(String vingerafdruk) {
        return ready(vingerafdruk).kiezer();
    }

    private Gereed ready(String vingerafdruk) {
        return gereed.computeIfAbsent(vingerafdruk, v -> prepare(v, read(v)));
    }

    private String read(String vingerafdruk) {
        return jdbc.sql("select dmn from regel.inhoud where vingerafdruk = :vingerafdruk")
                .param("vingerafdruk", vingerafdruk)
                .query(String.class)
                .single();
    }

    private static Gereed prepare(String naam, String dmn) {
        var uitslag = Tabelcontrole.check(new Dmnlezer(naam).read(dmn), _ -> true);
        return new Gereed(dmn, Rijkiezer.of(uitslag.tabel().orElseThrow()));
    }
}
