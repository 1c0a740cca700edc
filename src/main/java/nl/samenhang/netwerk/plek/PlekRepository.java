package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of places. */
@Repository
class PlekRepository {

    private static final String FROM =
            """
              from plek.plek p join aanbieder.aanbieder a on (a.gemeente, a.id) = (p.gemeente, p.aanbieder)
             where p.gemeente = :gemeente
            """;
    private static final String SELECT = "select p.*, a.naam as aanbieder_naam " + FROM;

    /** A bed is free for good after the last day on which it is taken. */
    private static final String EERST_VRIJ =
            """
            (select min(greatest(p.vrij_vanaf, :vandaag::date, bed.tot))
               from (select max(case when z.id is null then '-infinity' else coalesce(upper(z.periode), 'infinity') end)
                            as tot
                       from generate_series(1, p.bedden) n
                       left join plek.bezetting z on (z.gemeente, z.plek, z.bed) = (p.gemeente, p.id, n)
                      group by n) bed)
            """;

    /** A place with the first day on which a bed is free for good. */
    record Vrij(Plek plek, LocalDate vanaf) {}

    private final JdbcClient jdbc;

    PlekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Plek> all() {
        return here(SELECT + "order by p.soort, p.naam, p.id").query(PlekRows::row).list();
    }

    Optional<Plek> find(PlekId id) {
        return here(SELECT + "and p.id = :id")
                .param("id", id.value())
                .query(PlekRows::row)
                .optional();
    }

    /** Nobody else takes a bed of it until this transaction ends. */
    void lock(PlekId id) {
        here("select id from plek.plek where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * Places that take people, with the first day on which a bed is free; not those that have none.
     */
    List<Vrij> free(Plekvraag vraag, LocalDate vandaag) {
        var sql =
                "select * from (select p.*, a.naam as aanbieder_naam, "
                        + EERST_VRIJ
                        + " as eerst "
                        + FROM
                        + """
                           and p.actief
                           and (:soort::text is null or p.soort = :soort)
                           and (:gebied::text is null or starts_with(lower(p.gebied), lower(:gebied)))) v
                         where v.eerst < 'infinity' and (:uiterlijk::date is null or v.eerst <= :uiterlijk)
                         order by v.eerst, v.naam, v.id
                        """;
        return here(sql)
                .param("vandaag", vandaag)
                .param("soort", vraag.soort().map(Enum::name).orElse(null))
                .param("gebied", vraag.gebied().orElse(null))
                .param("uiterlijk", vraag.uiterlijk().orElse(null))
                .query(
                        (rs, row) ->
                                new Vrij(
                                        PlekRows.row(rs, row),
                                        rs.getObject("eerst", LocalDate.class)))
                .list();
    }

    /** Adds a place, or changes what is known of it. */
    void save(Plek plek) {
        var sql =
                """
                insert into plek.plek (gemeente, id, soort, naam, aanbieder, gebied, bedden, leeftijd_van, leeftijd_tot,
                    bestemd, grond, kan, kan_niet, vrij_vanaf, afgeschermd, actief, huur, maanden, aandacht)
                values (:gemeente, :id, :soort, :naam, :aanbieder, :gebied, :bedden, :van, :tot, :bestemd, :grond, :kan,
                    :kanNiet, :vrijVanaf, :afgeschermd, :actief, :huur, :maanden, :aandacht)
                on conflict (gemeente, id) do update
                   set soort = excluded.soort, naam = excluded.naam, aanbieder = excluded.aanbieder,
                       gebied = excluded.gebied, bedden = excluded.bedden, leeftijd_van = excluded.leeftijd_van,
                       leeftijd_tot = excluded.leeftijd_tot, bestemd = excluded.bestemd, grond = excluded.grond,
                       kan = excluded.kan, kan_niet = excluded.kan_niet, vrij_vanaf = excluded.vrij_vanaf,
                       afgeschermd = excluded.afgeschermd, actief = excluded.actief, huur = excluded.huur,
                       maanden = excluded.maanden, aandacht = excluded.aandacht
                """;
        var geschikt = plek.geschikt();
        here(sql)
                .param("id", plek.id().value())
                .param("soort", plek.soort().name())
                .param("naam", plek.naam())
                .param("aanbieder", plek.aanbieder().value())
                .param("gebied", plek.gebied())
                .param("bedden", plek.bedden())
                .param("van", geschikt.vanaf())
                .param("tot", geschikt.totEnMet())
                .param("bestemd", geschikt.bestemd().name())
                .param("grond", geschikt.grond().orElse(null))
                .param("kan", codes(geschikt.kan()))
                .param("kanNiet", codes(geschikt.kanNiet()))
                .param("vrijVanaf", plek.vrijVanaf())
                .param("afgeschermd", plek.afgeschermd())
                .param("actief", plek.actief())
                .param("huur", plek.huur().map(h -> h.huur().centen()).orElse(null))
                .param("maanden", plek.huur().map(Huurcontract::maanden).orElse(null))
                .param("aandacht", plek.huur().map(Huurcontract::aandacht).orElse(null))
                .update();
    }

    /** The address, for who may know it. */
    Optional<String> adres(PlekId id) {
        return here("select adres from plek.adres where gemeente = :gemeente and plek = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void saveAdres(Plek plek, Optional<String> adres) {
        here("delete from plek.adres where gemeente = :gemeente and plek = :id")
                .param("id", plek.id().value())
                .update();
        adres.ifPresent(
                tekst ->
                        here("insert into plek.adres values (:gemeente, :id, :adres, :afgeschermd)")
                                .param("id", plek.id().value())
                                .param("adres", tekst)
                                .param("afgeschermd", plek.afgeschermd())
                                .update());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static String[] codes(Collection<Aandachtspunt> punten) {
        return punten.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
