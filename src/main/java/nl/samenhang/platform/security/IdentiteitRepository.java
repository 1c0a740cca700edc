package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account belongs to whom at the identity provider. */
@Repository
class IdentiteitRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdentiteitRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The name of the account, of whichever municipality. */
    Optional<String> find(Inlogidentiteit wie) {
        var sql =
                """
                select gebruikersnaam from security.inlogidentiteit
                where uitgever = :uitgever and subject = :subject
                """;
        return jdbc.sql(sql)
                .param("uitgever", wie.uitgever())
                .param("subject", wie.subject())
                .query(String.class)
                .optional();
    }

    /** Whether the account belongs to somebody at this provider already. */
    boolean isTaken(String gemeente, String gebruikersnaam, String uitgever) {
        var sql =
                """
                select exists (select 1 from security.inlogidentiteit
                 where gemeente = :gemeente and gebruikersnaam = :naam and uitgever = :uitgever)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente)
                .param("naam", gebruikersnaam)
                .param("uitgever", uitgever)
                .query(Boolean.class)
                .single();
    }

    /** Links the two; false when one of them was linked meanwhile. */
    boolean insert(String gebruikersnaam, Inlogidentiteit wie) {
        var sql =
                """
                insert into security.inlogidentiteit (gemeente, gebruikersnaam, uitgever, subject, gekoppeld_op)
                values (:gemeente, :naam, :uitgever, :subject, :moment)
                on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .param("gemeente", Contexts.current().gemeente().code())
                        .param("naam", gebruikersnaam)
                        .param("uitgever", wie.uitgever())
                        .param("subject", wie.subject())
                        .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Forgets the links of an employee, so that the next login makes them anew. */
    void delete(MedewerkerId medewerker) {
        var sql =
                """
                delete from security.inlogidentiteit i using security.account a
                where i.gemeente = :gemeente and a.gemeente = i.gemeente and a.gebruikersnaam = i.gebruikersnaam
                  and a.medewerker = :medewerker
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("medewerker", medewerker.value())
                .update();
    }
}
