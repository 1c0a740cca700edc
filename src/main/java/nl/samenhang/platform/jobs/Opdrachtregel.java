package nl.samenhang.platform.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** The command line: without a command we serve pages, with one we do that and stop. */
public final class Opdrachtregel {

    /**
     * A command opens no port, and works beside a server that already runs on the data folder. The
     * jobs of the house are for that server: beside a command that builds tables they would lock
     * each other out.
     */
    private static final List<String> COMMAND_SETTINGS =
            List.of(
                    "--server.port=-1",
                    "--samenhang.db.join=true",
                    "--samenhang.demo=false",
                    "--db-scheduler.enabled=false");

    /** Settings of the application, such as {@code --server.port=80}; the rest is the command's. */
    private static final Pattern SETTING = Pattern.compile("--[^=]*[.][^=]*=.*|--debug|--trace");

    private static final String DATA = "--data";

    private static final int FAILED = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Opdrachtregel.class);

    private Opdrachtregel() {}

    /** Runs the application as the arguments ask. */
    public static void run(Class<?> application, String... arguments) {
        var words = words(arguments);
        if (words.isEmpty()) {
            SpringApplication.run(application, arguments);
            return;
        }
        var context = SpringApplication.run(application, settings(arguments));
        var result = run(context.getBean(Opdrachten.class), words);
        System.exit(SpringApplication.exit(context, () -> result));
    }

    /** A command that breaks off ends the process too, whatever still runs beside it. */
    static int run(Opdrachten opdrachten, List<String> words) {
        try {
            return opdrachten.run(words, System.out);
        } catch (RuntimeException failed) {
            LOG.error("The command {} broke off", words.getFirst(), failed);
            return FAILED;
        }
    }

    /** The command with what follows it. */
    static List<String> words(String... arguments) {
        var words =
                Arrays.stream(arguments).filter(word -> !SETTING.matcher(word).matches()).toList();
        var isCommand = !words.isEmpty() && !words.getFirst().startsWith("--");
        return isCommand ? words : List.of();
    }

    /**
     * What the application itself must know: {@code --data MAP} after any command names its folder.
     */
    static String[] settings(String... arguments) {
        var given = Arrays.stream(arguments).filter(word -> SETTING.matcher(word).matches());
        var place = Arrays.asList(arguments).indexOf(DATA);
        var data =
                place >= 0 && place + 1 < arguments.length
                        ? Stream.of("--samenhang.db.data=" + arguments[place + 1])
                        : Stream.<String>empty();
        return Stream.of(given, data, COMMAND_SETTINGS.stream())
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }
}
