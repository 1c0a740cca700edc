package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection as it came in.
 *
 * @param gepost the postmark of a letter by post
 * @param elders the desk that it went to by mistake
 * @param gronden why the person disagrees, in their words; empty when the objection does not say
 * @param commissie whether a committee advises
 */
public record NieuwBezwaar(
        LocalDate ontvangen,
        Optional<LocalDate> gepost,
        Optional<Elders> elders,
        Optional<String> gronden,
        boolean commissie) {

    /**
     * Another desk that had it first and sent it on (Awb art. 6:15).
     *
     * @param waar which desk
     */
    public record Elders(String waar, LocalDate ontvangen) {}

    /** An objection that came to us at once, with its grounds. */
    public NieuwBezwaar(
            LocalDate ontvangen, Optional<LocalDate> gepost, String gronden, boolean commissie) {
        this(ontvangen, gepost, Optional.empty(), Optional.of(gronden), commissie);
    }

    /** Whether it is in time for a term with this last day. */
    Tijdigheid tijdigheid(LocalDate laatste) {
        return Tijdigheid.of(laatste, telt(), gepost);
    }

    /** The day that counts for being in time: when the first desk had it (Awb art. 6:15 lid 3). */
    LocalDate telt() {
        return elders.map(Elders::ontvangen).orElse(ontvangen);
    }
}
