package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.YearMonth;
import java.util.List;
import nl.samenhang.kernel.Telling;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A month of early signals in figures: fewer than ten are not shown, the rest is rounded. */
@Component
public class Maandcijfers {

    private static final String SQL =
            """
            select 'SOORT' as deel, 0 as rang, s.soort as code, count(*) as aantal
              from vroegsignaal.signaal s
             where s.gemeente = :gemeente and s.signaaldatum >= :van and s.signaaldatum < :tot group by s.soort
            union all
            select 'PRIORITEIT', 1, z.prioriteit, count(*) from vroegsignaal.zaak z
             where z.gemeente = :gemeente and z.maand = :van group by z.prioriteit
            union all
            select 'CRISIS', 2, case when z.opgepakt_op <= z.uiterlijk then 'OP_TIJD' else 'NIET_OP_TIJD' end, count(*)
              from vroegsignaal.zaak z
             where z.gemeente = :gemeente and z.maand = :van and z.prioriteit = 'CRISIS' group by 3
            union all
            select 'RESULTAAT', 3, coalesce(z.resultaat, 'OPEN'), count(*) from vroegsignaal.zaak z
             where z.gemeente = :gemeente and z.maand = :van group by 3
             order by rang, aantal desc, code
            """;

    private final JdbcClient jdbc;

    Maandcijfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All numbers of the month, the largest of each part first. */
    @Transactional(readOnly = true)
    public List<Maandcijfer> of(YearMonth maand) {
        return jdbc.sql(SQL)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("van", maand.atDay(1))
                .param("tot", maand.plusMonths(1).atDay(1))
                .query(
                        (rs, _) ->
                                new Maandcijfer(
                                        Maandcijfer.Deel.valueOf(rs.getString("deel")),
                                        rs.getString("code"),
                                        new Telling(rs.getInt("aantal"))))
                .list();
    }
}
