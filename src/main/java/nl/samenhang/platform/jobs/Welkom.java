package nl.samenhang.platform.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the terminal where to go, once the first page would be answered. */
@Component
class Welkom {

    private final List<EersteVulling> vullingen;
    private final boolean demo;

    Welkom(List<EersteVulling> vullingen, @Value("${samenhang.demo:false}") boolean demo) {
        this.vullingen = vullingen;
        this.demo = demo;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null
                || context.getWebServer().getPort() <= 0) {
            return;
        }
        IO.println("");
        IO.println("Samenhang staat klaar: http://localhost:" + context.getWebServer().getPort());
        if (demo) {
            vullingen.forEach(vulling -> vulling.accounts().forEach(Welkom::print));
        }
        var taken = Optional.ofNullable(ready.getTimeTaken()).orElse(Duration.ZERO);
        IO.println("Gestart in " + seconds(taken) + " s. Stoppen: Ctrl-C.");
    }

    private static void print(EersteVulling.Demoaccount account) {
        IO.println(
                "  %-12s wachtwoord %-12s %s"
                        .formatted(account.gebruikersnaam(), account.wachtwoord(), account.wie()));
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
