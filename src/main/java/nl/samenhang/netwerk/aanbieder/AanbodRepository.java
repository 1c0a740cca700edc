package nl.samenhang.netwerk.aanbieder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What organisations offer. */
@Repository
class AanbodRepository {

    private static final String SELECT =
            """
            select h.*, a.id as aanbieder, a.naam as aanbieder_naam, a.identiteiten, v.naam as vestiging_naam,
                   v.plaats, v.telefoon, v.straat, v.postcode, v.route, v.rd_x, v.rd_y,
                   e.aantal, e.gemiddelde, e.citaat
            from aanbieder.hulpaanbod h
            join aanbieder.vestiging v on v.gemeente = h.gemeente and v.id = h.vestiging
            join aanbieder.aanbieder a on a.gemeente = v.gemeente and a.id = v.aanbieder
            cross join lateral (
                select count(*)::int as aantal, coalesce(round(avg(cijfer) * 10), 0)::int as gemiddelde,
                       (array_agg(citaat order by van desc, id) filter (where citaat is not null))[1] as citaat
                from aanbieder.ervaring x where x.gemeente = a.gemeente and x.aanbieder = a.id) e
            where h.gemeente = :gemeente
            """;

    private final JdbcClient jdbc;
    private final AanbodRows rows;

    AanbodRepository(JdbcClient jdbc, Postcodes postcodes) {
        this.jdbc = jdbc;
        this.rows = new AanbodRows(postcodes);
    }

    /** Whatever helps with one of these questions: some tens at most in one municipality. */
    List<Hulpaanbod> helpingWith(List<String> hulpvragen, int leeftijd) {
        var sql =
                """
                 and h.actief and h.hulpvragen && :hulpvragen::text[]
                 and :leeftijd between h.leeftijd_van and h.leeftijd_tot
                order by h.id
                """;
        return here(SELECT + sql)
                .param("hulpvragen", hulpvragen.toArray(String[]::new))
                .param("leeftijd", leeftijd)
                .query((rs, _) -> rows.read(rs))
                .list();
    }

    List<Hulpaanbod> find(Aanbodvraag vraag) {
        var sql =
                """
                 and h.actief and h.openstelling = any (:openstellingen::text[])
                 and (:hulpvraag::text is null or :hulpvraag = any (h.hulpvragen))
                 and (:taal::text is null or :taal = any (h.talen))
                 and (:tekst::text is null or strpos(lower(concat_ws(' ', h.naam, h.omschrijving, a.naam)),
                                                     lower(:tekst)) > 0)
                 and (h.naam, h.id) > (:naNaam, :naId)
                order by h.naam, h.id limit :aantal
                """;
        return here(SELECT + sql)
                .param("openstellingen", Codes.array(vraag.openstellingen()))
                .param("hulpvraag", vraag.hulpvraag().orElse(null))
                .param("taal", vraag.taal().orElse(null))
                .param("tekst", vraag.tekst().orElse(null))
                .param("naNaam", vraag.na().naam())
                .param("naId", vraag.na().id().value())
                .param("aantal", vraag.aantal())
                .query((rs, _) -> rows.read(rs))
                .list();
    }

    List<Hulpaanbod> of(AanbiederId aanbieder) {
        return here(SELECT + " and a.id = :aanbieder order by h.actief desc, h.naam, h.id")
                .param("aanbieder", aanbieder.value())
                .query((rs, _) -> rows.read(rs))
                .list();
    }

    /** Whose waiting time was stated before this day, the oldest first. */
    List<Hulpaanbod> statedBefore(LocalDate dag, int aantal) {
        return here(SELECT
                        + " and h.actief and h.gemeld_op < :dag order by h.gemeld_op, h.id limit :aantal")
                .param("dag", dag)
                .param("aantal", aantal)
                .query((rs, _) -> rows.read(rs))
                .list();
    }

    Optional<Hulpaanbod> find(HulpaanbodId id) {
        return here(SELECT + " and h.id = :id")
                .param("id", id.value())
                .query((rs, _) -> rows.read(rs))
                .optional();
    }

    void insert(
            HulpaanbodId id, VestigingId vestiging, Aanbodinhoud inhoud, Beschikbaarheid ruimte) {
        var sql =
                """
                insert into aanbieder.hulpaanbod
                    (gemeente, id, vestiging, naam, omschrijving, soort, openstelling, wet, leeftijd_van, leeftijd_tot,
                     hulpvragen, talen, werkwijzen, aanmelden, plekken, wachtdagen, gemeld_op)
                values (:gemeente, :id, :vestiging, :naam, :omschrijving, :soort, :openstelling, :wet, :van, :tot,
                        :hulpvragen, :talen, :werkwijzen, :aanmelden, :plekken, :wachtdagen, :gemeldOp)
                """;
        write(sql, id, vestiging, inhoud, ruimte);
    }

    int update(
            HulpaanbodId id, VestigingId vestiging, Aanbodinhoud inhoud, Beschikbaarheid ruimte) {
        var sql =
                """
                update aanbieder.hulpaanbod
                   set vestiging = :vestiging, naam = :naam, omschrijving = :omschrijving, soort = :soort,
                       openstelling = :openstelling, wet = :wet, leeftijd_van = :van, leeftijd_tot = :tot,
                       hulpvragen = :hulpvragen, talen = :talen, werkwijzen = :werkwijzen, aanmelden = :aanmelden,
                       plekken = :plekken, wachtdagen = :wachtdagen, gemeld_op = :gemeldOp
                 where gemeente = :gemeente and id = :id
                """;
        return write(sql, id, vestiging, inhoud, ruimte);
    }

    int setActief(HulpaanbodId id, boolean actief) {
        var sql =
                "update aanbieder.hulpaanbod set actief = :actief where gemeente = :gemeente and id = :id";
        return here(sql).param("id", id.value()).param("actief", actief).update();
    }

    private int write(
            String sql,
            HulpaanbodId id,
            VestigingId vestiging,
            Aanbodinhoud inhoud,
            Beschikbaarheid ruimte) {
        return here(sql)
                .param("id", id.value())
                .param("vestiging", vestiging.value())
                .param("naam", inhoud.naam())
                .param("omschrijving", inhoud.omschrijving())
                .param("soort", inhoud.soort().name())
                .param("openstelling", inhoud.openstelling().name())
                .param("wet", inhoud.wet().name())
                .param("van", inhoud.doelgroep().vanaf())
                .param("tot", inhoud.doelgroep().totEnMet())
                .param("hulpvragen", Codes.array(inhoud.doelgroep().hulpvragen()))
                .param("talen", Codes.array(inhoud.talen()))
                .param("werkwijzen", Codes.array(inhoud.werkwijzen()))
                .param("aanmelden", inhoud.aanmelden().orElse(null))
                .param("plekken", ruimte.plekken().orElse(null))
                .param("wachtdagen", ruimte.wachtdagen().orElse(null))
                .param("gemeldOp", ruimte.gemeldOp().orElse(null))
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
