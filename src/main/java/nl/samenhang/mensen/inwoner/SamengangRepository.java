package nl.samenhang.mensen.inwoner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Columns of two persons who become one. */
@Repository
class SamengangRepository {

    private final JdbcClient jdbc;

    SamengangRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else changes these persons until the transaction ends. */
    void lock(Collection<InwonerId> inwoners) {
        var sql =
                """
                select id from inwoner.inwoner where gemeente = :gemeente and id = any (:ids) order by id for update
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Whether the register knows both, as two. */
    boolean isRegisteredTwice(InwonerId een, InwonerId ander) {
        var sql =
                """
                select count(*) = 2 from inwoner.inwoner
                 where gemeente = :gemeente and id in (:een, :ander) and anummer is not null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("een", een.value())
                .param("ander", ander.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The values, as JSON, that the one who stays takes from the other: the chosen columns, and
     * what belongs to being in the register when only the other is. A shielded address stays
     * shielded.
     */
    String taken(InwonerId blijft, InwonerId ander, List<String> kolommen) {
        var sql =
                """
                select (jsonb_build_object('gewijzigd_op', clock_timestamp())
                    || coalesce((select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(a))
                                  where key = any (:kolommen)), '{}')
                    || case when b.bsn is null and a.bsn is not null
                            then jsonb_build_object('bsn', a.bsn) else '{}' end
                    || case when b.anummer is null and a.anummer is not null
                            then jsonb_build_object('anummer', a.anummer, 'inschrijving', a.inschrijving,
                                 'herkomst', a.herkomst, 'bron_hash', a.bron_hash, 'geboorteplaats', a.geboorteplaats)
                            else '{}' end
                    || case when a.geheim then jsonb_build_object('geheim', true) else '{}' end)::text
                  from inwoner.inwoner b, inwoner.inwoner a
                 where b.gemeente = :gemeente and a.gemeente = b.gemeente and b.id = :blijft and a.id = :ander
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("blijft", blijft.value())
                .param("ander", ander.value())
                .param("kolommen", kolommen.toArray(String[]::new))
                .query(String.class)
                .single();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
