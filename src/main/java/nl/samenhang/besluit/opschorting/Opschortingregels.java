package nl.samenhang.besluit.opschorting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnstatus;

/** Whether our time to decide may stand still; empty when it may. */
final class Opschortingregels {

    private Opschortingregels() {}

    /**
     * A term that is over cannot stand still any more, and no day stands still twice.
     *
     * @param eerdere what stood still before
     */
    static Optional<Refusal> refuse(
            Beslisvraag vraag,
            Opschorting nieuw,
            List<LopendeTermijn> klokken,
            List<Opschorting> eerdere,
            LocalDate vandaag) {
        if (!vraag.open()) {
            return refusal("besloten");
        }
        if (eerdere.stream().anyMatch(Opschorting::open)) {
            return refusal("al");
        }
        if (nieuw.van().isAfter(vandaag.plusDays(1)) || !nieuw.van().isAfter(vraag.sinds())) {
            return refusal("van", "van");
        }
        return days(nieuw, klokken, eerdere);
    }

    private static Optional<Refusal> days(
            Opschorting nieuw, List<LopendeTermijn> klokken, List<Opschorting> eerdere) {
        var van = nieuw.van();
        if (eerdere.stream().anyMatch(eerder -> !eerder.laatste().isBefore(van))) {
            return refusal("van", "overlap");
        }
        if (nieuw.uiterlijk().isBefore(van)) {
            return refusal("uiterlijk", "uiterlijk");
        }
        return klokken.stream().noneMatch(klok -> canStop(klok, van))
                ? refusal("termijn-voorbij")
                : Optional.empty();
    }

    /** Whether this clock runs and its last day is not over on this one. */
    static boolean canStop(LopendeTermijn klok, LocalDate van) {
        return klok.status() == Termijnstatus.LOPEND && !klok.uiterlijk().isBefore(van);
    }

    private static Optional<Refusal> refusal(String reden) {
        return Optional.of(new Refusal(Tekst.of("opschorting.fout." + reden)));
    }

    private static Optional<Refusal> refusal(String veld, String reden) {
        return Optional.of(new Refusal(veld, Tekst.of("opschorting.fout." + reden)));
    }
}
