package nl.samenhang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Samenhang: one process that serves one or more municipalities. */
@SpringBootApplication
public class Samenhang {

    public static void main(String[] args) {
        SpringApplication.run(Samenhang.class, args);
    }
}
