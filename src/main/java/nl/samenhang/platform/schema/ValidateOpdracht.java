package nl.samenhang.platform.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** {@code ./run validate SCHEMA FILE}: lays a file beside a schema from the command line. */
@Component
class ValidateOpdracht implements Opdracht {

    private static final int NOT_UNDERSTOOD = 2;

    @Override
    public String naam() {
        return "validate";
    }

    @Override
    public String uitleg() {
        return "SCHEMA BESTAND   legt een JSON-bestand naast een JSON-schema";
    }

    @Override
    public int run(List<String> argumenten) {
        if (argumenten.size() != 2) {
            IO.println("Noem het schema en het bestand: ./run validate SCHEMA BESTAND");
            return NOT_UNDERSTOOD;
        }
        try {
            var schema = Files.readString(Path.of(argumenten.get(0)));
            var json = Files.readString(Path.of(argumenten.get(1)));
            var gebreken = Schemakeuring.of(schema).gebreken(json);
            gebreken.forEach(IO::println);
            IO.println(
                    gebreken.isEmpty()
                            ? "Het bestand past bij het schema."
                            : "Het bestand past niet. Gebreken: " + gebreken.size() + ".");
            return gebreken.isEmpty() ? 0 : 1;
        } catch (IOException unreadable) {
            IO.println("Niet te lezen: " + unreadable.getMessage());
        } catch (JacksonException broken) {
            IO.println("Dit is geen JSON.");
        }
        return NOT_UNDERSTOOD;
    }
}
