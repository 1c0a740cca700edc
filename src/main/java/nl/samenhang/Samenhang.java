package nl.samenhang;

import nl.samenhang.platform.jobs.Opdrachtregel;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Samenhang: one process that serves one or more municipalities. Beans are named with their
 * room, since two rooms may use the same noun.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Samenhang {

    public static void main(String[] args) {
        Opdrachtregel.run(Samenhang.class, args);
    }
}
