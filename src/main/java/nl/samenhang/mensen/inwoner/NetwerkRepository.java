package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The network map. */
@Repository
class NetwerkRepository {

    private final JdbcClient jdbc;

    NetwerkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Netwerklid> of(InwonerId inwoner) {
        var sql =
                """
                select id, naam, rol, nabijheid, telefoon, toelichting from inwoner.netwerklid
                 where gemeente = :gemeente and inwoner = :inwoner
                 order by array_position(array['DICHTBIJ', 'BEKEND', 'VERDER_WEG'], nabijheid), naam
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", inwoner.value())
                .query(
                        (rs, row) ->
                                new Netwerklid(
                                        new NetwerklidId(rs.getObject("id", UUID.class)),
                                        rs.getString("naam"),
                                        rs.getString("rol"),
                                        Nabijheid.valueOf(rs.getString("nabijheid")),
                                        InwonerRows.text(rs, "telefoon"),
                                        rs.getString("toelichting")))
                .list();
    }

    void insert(InwonerId inwoner, Netwerklid lid) {
        var sql =
                """
                insert into inwoner.netwerklid (gemeente, id, inwoner, naam, rol, nabijheid, telefoon, toelichting)
                values (:gemeente, :id, :inwoner, :naam, :rol, :nabijheid, :telefoon, :toelichting)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", lid.id().value())
                .param("inwoner", inwoner.value())
                .param("naam", lid.naam())
                .param("rol", lid.rol())
                .param("nabijheid", lid.nabijheid().name())
                .param("telefoon", lid.telefoon().orElse(null))
                .param("toelichting", lid.toelichting())
                .update();
    }

    void delete(InwonerId inwoner, NetwerklidId lid) {
        var sql =
                """
                delete from inwoner.netwerklid where gemeente = :gemeente and inwoner = :inwoner and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", inwoner.value())
                .param("id", lid.value())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
