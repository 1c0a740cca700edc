package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases, their signals and the attempts. */
@Repository
class ZaakRepository {

    static final String SELECT =
            """
            select z.*, p.aantal, p.dagdelen, p.gesproken_op
              from vroegsignaal.zaak z
              cross join lateral (
                  select count(*) as aantal, coalesce(string_agg(distinct p.dagdeel, ','), '') as dagdelen,
                         min(p.dag) filter (where p.bereikt) as gesproken_op
                    from vroegsignaal.poging p where p.gemeente = z.gemeente and p.zaak = z.id) p
             where z.gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    ZaakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open cases, a crisis and then what is due first; for visits in the order of the street. */
    List<Vroegsignaalzaak> open(Werklijstvraag vraag, int limit) {
        var sql =
                SELECT
                        + """
                         and z.gesloten_op is null
                         and (:gebied = '' or left(z.postcode, 4) = :gebied)
                         and (:dagdeel = '' or strpos(p.dagdelen, :dagdeel) = 0)
                         and (not :bezoek or 'HUISBEZOEK' in (z.eerst, z.daarna))
                        """
                        + (vraag.bezoek()
                                ? " order by z.postcode, substring(z.huisnummer from '^[0-9]+')::int, z.huisnummer"
                                : " order by z.prioriteit <> 'CRISIS', z.uiterlijk, z.prioriteit = 'LICHT', z.centen desc")
                        + ", z.id limit :limit";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gebied", vraag.gebied().orElse(""))
                .param("dagdeel", vraag.dagdeel().map(Enum::name).orElse(""))
                .param("bezoek", vraag.bezoek())
                .param("limit", limit)
                .query((rs, _) -> zaak(rs))
                .list();
    }

    List<String> gebieden() {
        var sql =
                """
                select distinct left(postcode, 4) from vroegsignaal.zaak
                 where gemeente = :gemeente and gesloten_op is null order by 1
                """;
        return jdbc.sql(sql).param("gemeente", gemeente()).query(String.class).list();
    }

    Optional<Vroegsignaalzaak> find(VroegsignaalzaakId id) {
        return jdbc.sql(SELECT + " and z.id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, _) -> zaak(rs))
                .optional();
    }

    List<Signaal> signalen(VroegsignaalzaakId id) {
        var sql =
                """
                select soort, partner, concat_ws(' ', nullif(voorletters, ''), nullif(voorvoegsel, ''), achternaam) naam,
                       centen, perioden, ontstaansdatum, signaaldatum, crisis, einde_levering
                  from vroegsignaal.signaal
                 where gemeente = :gemeente and zaak = :zaak order by crisis desc, centen desc, id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("zaak", id.value())
                .query(
                        (rs, _) ->
                                new Signaal(
                                        Partnersoort.valueOf(rs.getString("soort")),
                                        rs.getString("partner"),
                                        rs.getString("naam"),
                                        new Bedrag(rs.getLong("centen")),
                                        rs.getInt("perioden"),
                                        rs.getObject("ontstaansdatum", LocalDate.class),
                                        rs.getObject("signaaldatum", LocalDate.class),
                                        rs.getBoolean("crisis"),
                                        day(rs, "einde_levering")))
                .list();
    }

    List<InwonerId> people(VroegsignaalzaakId id) {
        var sql =
                """
                select distinct inwoner from vroegsignaal.signaal
                 where gemeente = :gemeente and zaak = :zaak and inwoner is not null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("zaak", id.value())
                .query((rs, _) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    List<Contactpoging> pogingen(VroegsignaalzaakId id) {
        var sql =
                """
                select soort, dag, dagdeel, bereikt, door_naam from vroegsignaal.poging
                 where gemeente = :gemeente and zaak = :zaak order by dag, id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("zaak", id.value())
                .query(
                        (rs, _) ->
                                new Contactpoging(
                                        Contactsoort.valueOf(rs.getString("soort")),
                                        rs.getObject("dag", LocalDate.class),
                                        Dagdeel.valueOf(rs.getString("dagdeel")),
                                        rs.getBoolean("bereikt"),
                                        rs.getString("door_naam")))
                .list();
    }

    void insert(VroegsignaalzaakId id, Contactpoging poging) {
        var sql =
                """
                insert into vroegsignaal.poging (gemeente, id, zaak, soort, dag, dagdeel, bereikt, door, door_naam)
                values (:gemeente, :id, :zaak, :soort, :dag, :dagdeel, :bereikt, :door, :wie)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("zaak", id.value())
                .param("soort", poging.soort().name())
                .param("dag", poging.dag())
                .param("dagdeel", poging.dagdeel().name())
                .param("bereikt", poging.bereikt())
                .param("door", Contexts.current().actor())
                .param("wie", poging.door())
                .update();
        jdbc.sql(
                        """
                        update vroegsignaal.zaak set opgepakt_op = least(opgepakt_op, :dag)
                         where gemeente = :gemeente and id = :zaak
                        """)
                .param("gemeente", gemeente())
                .param("zaak", id.value())
                .param("dag", poging.dag())
                .update();
    }

    void close(
            VroegsignaalzaakId id, Zaakresultaat resultaat, boolean regeling, LocalDate vandaag) {
        var sql =
                """
                update vroegsignaal.zaak
                   set resultaat = :resultaat, regeling = :regeling, gesloten_op = :vandaag,
                       hulp_op = case when :hulp then :vandaag::date else hulp_op end
                 where gemeente = :gemeente and id = :zaak
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("zaak", id.value())
                .param("resultaat", resultaat.name())
                .param("regeling", regeling)
                .param("hulp", resultaat.isHulp())
                .param("vandaag", vandaag)
                .update();
    }

    static Vroegsignaalzaak zaak(ResultSet rs) throws SQLException {
        return new Vroegsignaalzaak(
                new VroegsignaalzaakId(rs.getObject("id", UUID.class)),
                rs.getString("naam"),
                Adres.of(
                        rs.getString("straat"),
                        rs.getString("huisnummer"),
                        rs.getString("postcode"),
                        rs.getString("plaats")),
                rs.getString("telefoon"),
                rs.getString("email"),
                rs.getInt("signalen"),
                new Bedrag(rs.getLong("centen")),
                Prioriteit.valueOf(rs.getString("prioriteit")),
                rs.getString("eerst"),
                rs.getString("daarna"),
                rs.getString("reden"),
                rs.getObject("uiterlijk", LocalDate.class),
                rs.getBoolean("opeenvolgend"),
                rs.getBoolean("verhuisd"),
                rs.getString("hulpverlener"),
                day(rs, "einde_levering"),
                rs.getInt("aantal"),
                dagdelen(rs.getString("dagdelen")),
                day(rs, "opgepakt_op"),
                Optional.ofNullable(rs.getString("resultaat")).map(Zaakresultaat::valueOf));
    }

    private static Set<Dagdeel> dagdelen(String tekst) {
        return Arrays.stream(tekst.split(",", -1))
                .filter(deel -> !deel.isEmpty())
                .map(Dagdeel::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<LocalDate> day(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
