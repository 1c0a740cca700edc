package nl.samenhang.mensen.overdracht;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;

/**
 * Somebody of whom it was said on which ground their data go.
 *
 * @param reden why it is needed without consent, when a law is the ground
 * @param adresReden why a shielded address is needed there
 */
public record Meegaande(
        InwonerId inwoner,
        Grond grond,
        Optional<String> reden,
        Optional<String> adresReden,
        List<Akkoord> akkoorden) {

    /** By what somebody's data may go. */
    public enum Grond {
        /** Everybody who must agree did (AVG art. 6 lid 1 onder a and art. 9 lid 2 onder a). */
        TOESTEMMING,
        /**
         * The municipality where a child comes to live is responsible for youth help from that day
         * on (Jeugdwet art. 1.1 woonplaats, and art. 2.3); only who the child is and that help go.
         */
        WET
    }

    /** As what somebody agrees; the same words as with every other consent. */
    public enum Als {
        ZELF,
        OUDER,
        VERTEGENWOORDIGER
    }

    /** How it was said. */
    public enum Wijze {
        FORMULIER,
        MONDELING
    }

    /** One person agreed. */
    public record Akkoord(Als als, String naam, Wijze wijze, LocalDate dag) {}

    /** As what people agreed. */
    public Set<Als> gegeven() {
        var als = EnumSet.noneOf(Als.class);
        akkoorden.forEach(akkoord -> als.add(akkoord.als()));
        return als;
    }
}
