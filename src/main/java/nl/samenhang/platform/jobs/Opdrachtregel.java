package nl.samenhang.platform.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** The command line: without a command we serve pages, with one we do that and stop. */
public final class Opdrachtregel {

    /** A command opens no port, and works beside a server that already runs on the data folder. */
    private static final List<String> COMMAND_SETTINGS =
            List.of("--server.port=-1", "--samenhang.db.join=true", "--samenhang.demo=false");

    private Opdrachtregel() {}

    /** Runs the application as the arguments ask. */
    public static void run(Class<?> application, String... arguments) {
        var words = Arrays.stream(arguments).filter(word -> !word.startsWith("--")).toList();
        if (words.isEmpty()) {
            SpringApplication.run(application, arguments);
            return;
        }
        var settings = Stream.concat(Arrays.stream(arguments), COMMAND_SETTINGS.stream());
        var context = SpringApplication.run(application, settings.toArray(String[]::new));
        var result = context.getBean(Opdrachten.class).run(words, System.out);
        System.exit(SpringApplication.exit(context, () -> result));
    }
}
