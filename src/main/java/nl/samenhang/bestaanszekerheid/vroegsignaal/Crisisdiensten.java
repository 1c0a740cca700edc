package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes up a crisis: one of those who work on early signals for each day. */
@Service
@Transactional
public class Crisisdiensten {

    private static final String ROL = "VROEGSIGNALEERDER";

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Crisisdiensten(JdbcClient jdbc, Medewerkers medewerkers, Clock clock) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** Who is on duty today. */
    @Transactional(readOnly = true)
    public Optional<MedewerkerId> onDuty() {
        var vandaag = LocalDate.now(clock);
        return Optional.ofNullable(between(vandaag, vandaag.plusDays(1)).get(vandaag));
    }

    /** Who is on duty on which day, the last day not included. */
    @Transactional(readOnly = true)
    public Map<LocalDate, MedewerkerId> between(LocalDate van, LocalDate tot) {
        var sql =
                """
                select dag, medewerker from vroegsignaal.crisisdienst
                 where gemeente = :gemeente and dag >= :van and dag < :tot
                """;
        var rooster = new TreeMap<LocalDate, MedewerkerId>();
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("van", van)
                .param("tot", tot)
                .query(
                        rs -> {
                            rooster.put(
                                    rs.getObject("dag", LocalDate.class),
                                    new MedewerkerId(rs.getObject("medewerker", UUID.class)));
                        });
        return rooster;
    }

    /** Who may be on duty. */
    @Transactional(readOnly = true)
    public List<Medewerker> candidates() {
        return medewerkers.withRol(ROL);
    }

    /** Puts somebody on the roster in the place of who stood there. */
    public void assign(LocalDate dag, MedewerkerId wie) {
        if (dag.isBefore(LocalDate.now(clock))) {
            throw new Refusal("dag", Tekst.of("vroegsignaal.fout.dag-geweest"));
        }
        if (candidates().stream().noneMatch(m -> m.id().equals(wie))) {
            throw new Refusal("medewerker", Tekst.of("vroegsignaal.fout.medewerker"));
        }
        var sql =
                """
                insert into vroegsignaal.crisisdienst (gemeente, dag, medewerker)
                values (:gemeente, :dag, :medewerker)
                on conflict (gemeente, dag) do update set medewerker = excluded.medewerker
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("dag", dag)
                .param("medewerker", wie.value())
                .update();
    }
}
