package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.platform.web.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has to be arranged around the 18th birthday and by when, and when the Big 5 are asked, read
 * from {@code definitions/volwassen-worden.json}. What has no sentence on screen stops the start.
 */
@Component
class Volwassenworden {

    private static final String FILE = "definitions/volwassen-worden.json";

    /** Codes of the message by which an assignment ends (iJw 3.2, JZ002 and JZ588). */
    record Codes(String reden, String stopreden) {}

    /** A thing to arrange, counted from the 18th birthday; backwards when below nought. */
    record Regel(String sleutel, int maanden, int weken, String bron, String zekerheid) {

        LocalDate uiterlijk(LocalDate achttien) {
            return achttien.plusMonths(maanden).plusWeeks(weken);
        }
    }

    private record Definition(
            int aanloopWeken,
            int antwoordWeken,
            List<Integer> big5,
            Codes bericht,
            List<Regel> stappen) {}

    private final Definition definition;

    Volwassenworden(JsonMapper json, Texts texts) {
        definition = Definitions.read(json, new ClassPathResource(FILE), Definition.class);
        var zonder =
                definition.stappen().stream()
                        .map(Regel::sleutel)
                        .filter(sleutel -> !texts.hasInAll(Stap.key(sleutel)))
                        .toList();
        if (!zonder.isEmpty()) {
            throw new IllegalStateException(FILE + " has no sentence for " + zonder);
        }
        var sleutels =
                definition.stappen().stream().map(Regel::sleutel).collect(Collectors.toSet());
        if (sleutels.size() != definition.stappen().size()) {
            throw new IllegalStateException(FILE + " names a step twice");
        }
    }

    List<Regel> stappen() {
        return definition.stappen();
    }

    Codes bericht() {
        return definition.bericht();
    }

    /** From this day on the step is on the work list. */
    LocalDate begin(LocalDate uiterlijk) {
        return uiterlijk.minusWeeks(definition.aanloopWeken());
    }

    /** The last day to answer what was asked on a day. */
    LocalDate antwoord(LocalDate gevraagd) {
        return gevraagd.plusWeeks(definition.antwoordWeken());
    }

    /** The last moment of the calendar on which the Big 5 were to be asked, seen from this day. */
    Optional<LocalDate> big5(LocalDate achttien, LocalDate dag) {
        return definition.big5().stream()
                .map(achttien::plusMonths)
                .filter(moment -> !moment.isAfter(dag))
                .max(Comparator.naturalOrder());
    }
}
