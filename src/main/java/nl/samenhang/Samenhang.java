package nl.samenhang;

import nl.samenhang.platform.jobs.Opdrachtregel;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Samenhang: one process that serves one or more municipalities. */
@SpringBootApplication
public class Samenhang {

    public static void main(String[] args) {
        Opdrachtregel.run(Samenhang.class, args);
    }
}
