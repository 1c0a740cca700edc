package nl.samenhang.platform.security;

import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes employees and residents who can log in, for tests. */
@Component
public class Accounts {

    public static final String PASSWORD = "samenhang";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** An employee with one role and an account named after it. */
    public MedewerkerId medewerker(
            Gemeentecode gemeente, String gebruikersnaam, String naam, String rol) {
        var id = MedewerkerId.next();
        inGemeente(
                gemeente,
                () -> {
                    employee(gemeente, id, naam, rol);
                    account(gemeente, gebruikersnaam, naam, "medewerker", id.value());
                });
        return id;
    }

    /** A place for the account of another municipality, with one role. */
    public MedewerkerId plaats(
            Gemeentecode gemeente,
            String gebruikersnaam,
            String naam,
            String rol,
            Gemeentecode thuis) {
        var id = MedewerkerId.next();
        inGemeente(
                gemeente,
                () -> {
                    employee(gemeente, id, naam, rol);
                    jdbc.sql(
                                    """
                                    insert into security.account (gemeente, gebruikersnaam, medewerker, naam, thuis)
                                    values (:gemeente, :gebruikersnaam, :id, :naam, :thuis)
                                    """)
                            .param("gemeente", gemeente.code())
                            .param("gebruikersnaam", gebruikersnaam)
                            .param("id", id.value())
                            .param("naam", naam)
                            .param("thuis", thuis.code())
                            .update();
                });
        return id;
    }

    /** A resident who may log in under /mijn. */
    public void inwoner(Gemeentecode gemeente, String gebruikersnaam, String naam, UUID inwoner) {
        inGemeente(gemeente, () -> account(gemeente, gebruikersnaam, naam, "inwoner", inwoner));
    }

    private void employee(Gemeentecode gemeente, MedewerkerId id, String naam, String rol) {
        jdbc.sql(
                        """
                                    insert into security.medewerker (gemeente, id, naam, functie, email)
                                    values (:gemeente, :id, :naam, 'consulent', :email)
                                    """)
                .param("gemeente", gemeente.code())
                .param("id", id.value())
                .param("naam", naam)
                .param("email", id + "@samenstad.example")
                .update();
        jdbc.sql(
                        """
                                    insert into security.roltoekenning (gemeente, medewerker, rol, periode)
                                    values (:gemeente, :id, :rol, daterange('2020-01-01', null))
                                    """)
                .param("gemeente", gemeente.code())
                .param("id", id.value())
                .param("rol", rol)
                .update();
    }

    private void account(
            Gemeentecode gemeente, String gebruikersnaam, String naam, String kolom, UUID id) {
        jdbc.sql(
                        """
                        insert into security.account (gemeente, gebruikersnaam, wachtwoord, %s, naam)
                        values (:gemeente, :gebruikersnaam, :wachtwoord, :id, :naam)
                        """
                                .formatted(kolom))
                .param("gemeente", gemeente.code())
                .param("gebruikersnaam", gebruikersnaam)
                .param("wachtwoord", encoder.encode(PASSWORD))
                .param("id", id)
                .param("naam", naam)
                .update();
    }

    private void inGemeente(Gemeentecode gemeente, Runnable work) {
        Contexts.runAs(
                Verwerkingscontext.system(gemeente, Systeemgebruiker.TAKEN, "test"),
                () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
