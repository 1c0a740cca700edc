package nl.samenhang.werkplek.voorbeeldregister;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.stereotype.Component;

/** {@code ./run voorbeeldregister}: the stand-in alone, until it is stopped. */
@Component
class Registeropdracht implements Opdracht {

    private static final int PORT = 8765;

    private final Registerserver server;

    Registeropdracht(Registerserver server) {
        this.server = server;
    }

    @Override
    public String naam() {
        return "voorbeeldregister";
    }

    @Override
    public String uitleg() {
        return "[POORT]   beantwoordt vragen van BRP personen bevragen; stoppen met Ctrl-C";
    }

    @Override
    public int run(List<String> argumenten) {
        var port = argumenten.isEmpty() ? PORT : Integer.parseInt(argumenten.getFirst());
        IO.println("Het voorbeeldregister staat klaar: " + server.start(port));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
