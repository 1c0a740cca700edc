package nl.samenhang.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The program and the register of processing that lines of the log are written with. Each relevant
 * change of the register gives a new number (Logboek dataverwerkingen: register), so that an old
 * line keeps the words and the article that counted when it was written.
 */
@Component
public class Loguitgave implements SmartInitializingSingleton {

    /** How the system is called in the log. */
    public static final String SYSTEEM = "samenhang";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String versie;
    private volatile short nr;

    Loguitgave(
            JdbcClient jdbc,
            Clock clock,
            @Value("${spring.application.version:ontwikkeling}") String versie) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.versie = versie;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var register = register();
        var sql =
                """
                insert into security.loguitgave (systeem, versie, register, sinds)
                values (:systeem, :versie, :register, :now) on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("systeem", SYSTEEM)
                .param("versie", versie)
                .param("register", register)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        nr =
                jdbc.sql(
                                """
                                select nr from security.loguitgave
                                where systeem = :systeem and versie = :versie and register = :register
                                """)
                        .param("systeem", SYSTEEM)
                        .param("versie", versie)
                        .param("register", register)
                        .query(Short.class)
                        .single();
    }

    short nr() {
        return nr;
    }

    private static String register() {
        try {
            return new ClassPathResource("definitions/verwerkingen.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
