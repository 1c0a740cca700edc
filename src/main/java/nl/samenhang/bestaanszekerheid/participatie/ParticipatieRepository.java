package nl.samenhang.bestaanszekerheid.participatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of talent profiles and of offers of work. */
@Repository
class ParticipatieRepository {

    private final JdbcClient jdbc;

    ParticipatieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last profile of a person: two descriptions that turned out to be one may have two. */
    Optional<Talentprofiel> profiel(InwonerId wie) {
        return here("""
                    select * from participatie.talentprofiel where gemeente = :gemeente and inwoner = :wie
                     order by op desc, id desc limit 1
                    """)
                .param("wie", wie.value())
                .query(ParticipatieRepository::profile)
                .optional();
    }

    /** Writes it, in the place of what this profile was. */
    void save(Talentprofiel profiel) {
        var sql =
                """
                insert into participatie.talentprofiel (gemeente, id, gezin, inwoner, kan, graag, geleerd, helpt, soorten,
                       werksoorten, talen, steun, uren, postcode, kilometers, zelf, op, door)
                values (:gemeente, :id, :gezin, :inwoner, :kan, :graag, :geleerd, :helpt, :soorten, :werksoorten, :talen,
                       :steun, :uren, :postcode, :kilometers, :zelf, :op, :door)
                on conflict (gemeente, id) do update set kan = excluded.kan, graag = excluded.graag,
                       geleerd = excluded.geleerd, helpt = excluded.helpt, soorten = excluded.soorten,
                       werksoorten = excluded.werksoorten, talen = excluded.talen, steun = excluded.steun,
                       uren = excluded.uren, postcode = excluded.postcode, kilometers = excluded.kilometers,
                       zelf = excluded.zelf, op = excluded.op, door = excluded.door
                """;
        var woorden = profiel.woorden();
        var zoekt = profiel.zoekt();
        here(sql)
                .param("id", profiel.id().value())
                .param("gezin", profiel.gezin().value())
                .param("inwoner", profiel.inwoner().value())
                .param("kan", woorden.kan())
                .param("graag", woorden.graag())
                .param("geleerd", woorden.geleerd())
                .param("helpt", woorden.helpt())
                .param("soorten", names(zoekt.soorten()))
                .param("werksoorten", names(zoekt.werksoorten()))
                .param("talen", names(zoekt.talen()))
                .param("steun", names(zoekt.steun()))
                .param("uren", zoekt.uren())
                .param("postcode", zoekt.postcode())
                .param("kilometers", zoekt.kilometers())
                .param("zelf", profiel.zelf())
                .param("op", profiel.op())
                .param("door", Contexts.current().actor())
                .update();
    }

    /** All offers, those that stay open longest last. */
    List<Werkaanbod> aanbod() {
        return here("""
                    select * from participatie.werkaanbod where gemeente = :gemeente
                     order by open_tot nulls last, organisatie, id limit 1000
                    """)
                .query(ParticipatieRepository::offer)
                .list();
    }

    Optional<Werkaanbod> aanbod(WerkaanbodId id) {
        return here("select * from participatie.werkaanbod where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(ParticipatieRepository::offer)
                .optional();
    }

    /** Nobody takes one of its places until this transaction ends. */
    Optional<Werkaanbod> hold(WerkaanbodId id) {
        return here("""
                    select * from participatie.werkaanbod where gemeente = :gemeente and id = :id for update
                    """)
                .param("id", id.value())
                .query(ParticipatieRepository::offer)
                .optional();
    }

    void save(Werkaanbod aanbod) {
        var sql =
                """
                insert into participatie.werkaanbod (gemeente, id, soort, organisatie, taken, werksoorten, uren_van, uren_tot,
                       postcode, talen, steun, plaatsen, open_tot, door)
                values (:gemeente, :id, :soort, :organisatie, :taken, :werksoorten, :van, :tot, :postcode, :talen, :steun,
                       :plaatsen, :open, :door)
                on conflict (gemeente, id) do update set soort = excluded.soort, organisatie = excluded.organisatie,
                       taken = excluded.taken, werksoorten = excluded.werksoorten, uren_van = excluded.uren_van,
                       uren_tot = excluded.uren_tot, postcode = excluded.postcode, talen = excluded.talen,
                       steun = excluded.steun, plaatsen = excluded.plaatsen, open_tot = excluded.open_tot
                """;
        here(sql)
                .param("id", aanbod.id().value())
                .param("soort", aanbod.soort().name())
                .param("organisatie", aanbod.organisatie())
                .param("taken", aanbod.taken())
                .param("werksoorten", names(aanbod.werksoorten()))
                .param("van", aanbod.urenVan())
                .param("tot", aanbod.urenTot())
                .param("postcode", aanbod.postcode())
                .param("talen", names(aanbod.talen()))
                .param("steun", names(aanbod.steun()))
                .param("plaatsen", aanbod.plaatsen())
                .param("open", aanbod.openTot().orElse(null))
                .param("door", Contexts.current().actor())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Talentprofiel profile(ResultSet rs, int row) throws SQLException {
        return new Talentprofiel(
                new TalentprofielId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                new Talentprofiel.Woorden(
                        rs.getString("kan"),
                        rs.getString("graag"),
                        rs.getString("geleerd"),
                        rs.getString("helpt")),
                new Talentprofiel.Zoekt(
                        constants(rs, "soorten", Aanbodsoort.class),
                        constants(rs, "werksoorten", Werksoort.class),
                        Set.copyOf(texts(rs, "talen")),
                        constants(rs, "steun", Werksteun.class),
                        rs.getInt("uren"),
                        rs.getString("postcode"),
                        rs.getInt("kilometers")),
                rs.getBoolean("zelf"),
                rs.getObject("op", LocalDate.class));
    }

    private static Werkaanbod offer(ResultSet rs, int row) throws SQLException {
        return new Werkaanbod(
                new WerkaanbodId(rs.getObject("id", UUID.class)),
                Aanbodsoort.valueOf(rs.getString("soort")),
                rs.getString("organisatie"),
                rs.getString("taken"),
                constants(rs, "werksoorten", Werksoort.class),
                rs.getInt("uren_van"),
                rs.getInt("uren_tot"),
                rs.getString("postcode"),
                Set.copyOf(texts(rs, "talen")),
                constants(rs, "steun", Werksteun.class),
                rs.getInt("plaatsen"),
                rs.getInt("bezet"),
                Optional.ofNullable(rs.getObject("open_tot", LocalDate.class)));
    }

    private static String[] names(Collection<?> waarden) {
        return waarden.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    private static List<String> texts(ResultSet rs, String kolom) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(kolom).getArray());
    }

    private static <E extends Enum<E>> Set<E> constants(ResultSet rs, String kolom, Class<E> type)
            throws SQLException {
        return texts(rs, kolom).stream()
                .map(naam -> Enum.valueOf(type, naam))
                .collect(Collectors.toUnmodifiableSet());
    }
}
