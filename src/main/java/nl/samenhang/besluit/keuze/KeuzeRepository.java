package nl.samenhang.besluit.keuze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.netwerk.aanbieder.Werkwijze;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The wishes. */
@Repository
class KeuzeRepository {

    private final JdbcClient jdbc;

    KeuzeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a family, the newest first; without what was chosen. */
    List<Keuze> of(GezinId gezin) {
        var sql =
                """
                select * from keuze.keuze where gemeente = :gemeente and gezin = :gezin
                order by gewenst_op desc, id desc
                """;
        return here(sql).param("gezin", gezin.value()).query((rs, _) -> keuze(rs)).list();
    }

    Optional<Keuze> find(KeuzeId id) {
        return here("select * from keuze.keuze where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query((rs, _) -> keuze(rs))
                .optional();
    }

    /** Nobody else changes it until this is done. */
    void lock(KeuzeId id) {
        here("select id from keuze.keuze where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void insert(Keuze keuze) {
        var sql =
                """
                insert into keuze.keuze
                    (gemeente, id, gezin, inwoner, hulpvraag, woorden, talen, identiteit, werkwijze, postcode, kilometers,
                     uiterlijk, moet, wenser, vastgelegd_door, gewenst_op, status)
                values (:gemeente, :id, :gezin, :inwoner, :hulpvraag, :woorden, :talen, :identiteit, :werkwijze, :postcode,
                        :kilometers, :uiterlijk, :moet, :wenser, :door, :op, :status)
                """;
        write(sql, keuze.id(), keuze.wens())
                .param("gezin", keuze.gezin().value())
                .param("inwoner", keuze.inwoner().value())
                .param("wenser", keuze.wenser().value())
                .param("door", keuze.vastgelegdDoor().map(MedewerkerId::value).orElse(null))
                .param("op", keuze.gewenstOp().atOffset(ZoneOffset.UTC))
                .param("status", keuze.status().name())
                .update();
    }

    void update(KeuzeId id, Wens wens, Door door, Instant op) {
        var sql =
                """
                update keuze.keuze
                   set hulpvraag = :hulpvraag, woorden = :woorden, talen = :talen, identiteit = :identiteit,
                       werkwijze = :werkwijze, postcode = :postcode, kilometers = :kilometers, uiterlijk = :uiterlijk,
                       moet = :moet, wenser = :wenser, vastgelegd_door = :door, gewenst_op = :op, uitleg = null,
                       auteur = null, status = case status when 'ZONDER_AANBOD' then 'ZOEKT' else status end
                 where gemeente = :gemeente and id = :id
                """;
        write(sql, id, wens)
                .param("wenser", door.wie().value())
                .param("door", door.samenMet().map(MedewerkerId::value).orElse(null))
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(KeuzeId id, Keuzestatus status) {
        here("update keuze.keuze set status = :status where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("status", status.name())
                .update();
    }

    void explain(KeuzeId id, String uitleg, MedewerkerId auteur) {
        here("update keuze.keuze set uitleg = :uitleg, auteur = :auteur where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("uitleg", uitleg)
                .param("auteur", auteur.value())
                .update();
    }

    /** The wishes in a file that was closed, also where the asker knows no more. */
    List<KeuzeId> ofClosedFile(GezinId gezin) {
        return jdbc
                .sql("select keuze.of_closed_file(:gezin)")
                .param("gezin", gezin.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(KeuzeId::new)
                .toList();
    }

    private StatementSpec write(String sql, KeuzeId id, Wens wens) {
        return here(sql)
                .param("id", id.value())
                .param("hulpvraag", wens.hulpvraag())
                .param("woorden", wens.woorden())
                .param("talen", sorted(wens.talen()))
                .param("identiteit", wens.identiteit().map(Enum::name).orElse(null))
                .param("werkwijze", wens.werkwijze().map(Enum::name).orElse(null))
                .param("postcode", wens.afstand().map(Wens.Afstand::postcode).orElse(null))
                .param("kilometers", wens.afstand().map(Wens.Afstand::kilometers).orElse(null))
                .param("uiterlijk", wens.uiterlijk().orElse(null))
                .param("moet", sorted(wens.moet()));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static String[] sorted(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    private static Keuze keuze(ResultSet rs) throws SQLException {
        return new Keuze(
                new KeuzeId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                wens(rs),
                new InwonerId(rs.getObject("wenser", UUID.class)),
                Optional.ofNullable(rs.getObject("vastgelegd_door", UUID.class))
                        .map(MedewerkerId::new),
                rs.getObject("gewenst_op", OffsetDateTime.class).toInstant(),
                Keuzestatus.valueOf(rs.getString("status")),
                Optional.ofNullable(rs.getString("uitleg")),
                List.of());
    }

    private static Wens wens(ResultSet rs) throws SQLException {
        var postcode = Optional.ofNullable(rs.getString("postcode"));
        var kilometers = rs.getInt("kilometers");
        var moet = EnumSet.noneOf(Wenspunt.class);
        for (var punt : (String[]) rs.getArray("moet").getArray()) {
            moet.add(Wenspunt.valueOf(punt));
        }
        return new Wens(
                rs.getString("hulpvraag"),
                rs.getString("woorden"),
                Set.of((String[]) rs.getArray("talen").getArray()),
                Optional.ofNullable(rs.getString("identiteit")).map(Identiteit::valueOf),
                Optional.ofNullable(rs.getString("werkwijze")).map(Werkwijze::valueOf),
                postcode.map(code -> new Wens.Afstand(code, kilometers)),
                Optional.ofNullable(rs.getObject("uiterlijk", LocalDate.class)),
                moet);
    }
}
