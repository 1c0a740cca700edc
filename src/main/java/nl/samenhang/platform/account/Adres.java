package nl.samenhang.platform.account;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address of this installation for links in mails: as configured, never as a request calls it.
 * Where the mail box is a part of the program, such as in the fictitious town, it is this machine.
 */
@Component
class Adres {

    private final Environment environment;

    Adres(Environment environment) {
        this.environment = environment;
    }

    Optional<String> get() {
        var configured = environment.getProperty("samenhang.adres", "").strip();
        if (!configured.isEmpty()) {
            return Optional.of(configured.replaceAll("/+$", ""));
        }
        return environment.getProperty("samenhang.postbus", Boolean.class, false)
                ? Optional.of("http://localhost:" + port())
                : Optional.empty();
    }

    private String port() {
        return environment.getProperty(
                "local.server.port", environment.getProperty("server.port", "8080"));
    }
}
