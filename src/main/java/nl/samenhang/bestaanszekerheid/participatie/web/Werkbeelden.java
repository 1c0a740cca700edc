package nl.samenhang.bestaanszekerheid.participatie.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.participatie.Werkaanboden;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsing;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsingen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Component;

/** Reads which work was proposed to somebody, and writes in the log that it was read. */
@Component
class Werkbeelden {

    private final Werkplaatsingen plaatsingen;
    private final Werkaanboden aanboden;
    private final Verwerkingslog log;

    Werkbeelden(Werkplaatsingen plaatsingen, Werkaanboden aanboden, Verwerkingslog log) {
        this.plaatsingen = plaatsingen;
        this.aanboden = aanboden;
        this.log = log;
    }

    /** Of one person, the newest first. */
    List<Werkbeeld> of(InwonerId wie) {
        return plaatsingen.of(wie).stream().map(this::of).toList();
    }

    /** Where this person works, or else what was proposed last and is still open. */
    Optional<Werkbeeld> open(InwonerId wie) {
        var alle = plaatsingen.of(wie);
        return alle.stream()
                .filter(Werkplaatsing::isWerkend)
                .findFirst()
                .or(() -> alle.stream().filter(Werkplaatsing::isVoorgesteld).findFirst())
                .map(this::of);
    }

    Werkbeeld of(Werkplaatsing plaatsing) {
        log.read(plaatsing.id().onderwerp(), List.of(plaatsing.inwoner()));
        return new Werkbeeld(plaatsing, aanboden.get(plaatsing.aanbod()));
    }
}
