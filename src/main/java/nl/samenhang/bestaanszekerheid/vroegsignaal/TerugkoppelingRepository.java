package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a partner may hear about the signals of one file. */
@Repository
class TerugkoppelingRepository {

    private final JdbcClient jdbc;

    TerugkoppelingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Terugkoppeling> of(SignaalbestandId bestand) {
        var sql =
                """
                select s.klantnummer, s.signaaldatum, z.hulp_op is not null as hulp,
                       coalesce(z.regeling, false) as regeling,
                       case when exists (select 1 from vroegsignaal.poging p
                                          where p.gemeente = z.gemeente and p.zaak = z.id and p.bereikt) then 'JA'
                            when z.id is null or z.gesloten_op is not null then 'NEE' else 'BEZIG' end as contact
                  from vroegsignaal.signaal s
                  left join vroegsignaal.zaak z on z.gemeente = s.gemeente and z.id = s.zaak
                 where s.gemeente = :gemeente and s.bestand = :bestand
                 order by s.regel
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("bestand", bestand.value())
                .query(
                        (rs, _) ->
                                new Terugkoppeling(
                                        rs.getString("klantnummer"),
                                        rs.getObject("signaaldatum", LocalDate.class),
                                        Terugkoppeling.Stand.valueOf(rs.getString("contact")),
                                        rs.getBoolean("hulp"),
                                        rs.getBoolean("regeling")))
                .list();
    }
}
