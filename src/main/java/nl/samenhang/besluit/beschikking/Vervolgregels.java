package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Whether this may be decided about help that runs; empty when it may. */
final class Vervolgregels {

    private Vervolgregels() {}

    /**
     * Judges a decision on a line about this help.
     *
     * @param vorige what was granted before, as far as we know
     * @param vandaag the day of the decision: who is told later loses nothing by it
     */
    static Optional<Refusal> refuse(
            Aanvraag aanvraag,
            Aanvraagregel regel,
            Voorziening hulp,
            Optional<Toekenning> vorige,
            Besluit besluit,
            LocalDate vandaag) {
        var soort = regel.vervolg().map(Vervolg::soort).orElseThrow();
        if ((soort == Vervolg.Soort.INTREKKING) != (besluit.uitkomst() == Uitkomst.INTREKKEN)) {
            return refusal("uitkomst", "uitkomst-past-niet");
        }
        if (aanvraag.isAmbtshalve()
                && soort != Vervolg.Soort.VERLENGING
                && besluit.zienswijze().isEmpty()) {
            return refusal("zienswijze", "zienswijze");
        }
        return switch (soort) {
            case VERLENGING -> besluit.toekenning().flatMap(langer -> extension(hulp, langer));
            case HERZIENING ->
                    besluit.toekenning()
                            .flatMap(
                                    anders ->
                                            revision(hulp, anders)
                                                    .or(
                                                            () ->
                                                                    backdated(
                                                                            hulp, vorige, besluit,
                                                                            anders, vandaag)));
            case INTREKKING ->
                    besluit.intrekking().flatMap(weg -> withdrawal(aanvraag, hulp, weg, vandaag));
        };
    }

    /** The same help goes on the day after it would have ended. */
    private static Optional<Refusal> extension(Voorziening hulp, Toekenning langer) {
        var begin = hulp.periode().tot();
        if (begin.filter(langer.periode().van()::equals).isEmpty()) {
            return refusal("eersteDag", "verlenging-sluit-aan");
        }
        return langer.vorm() == hulp.vorm()
                ? Optional.empty()
                : refusal("vorm", "verlenging-zelfde-vorm");
    }

    /** The old help ends the day before, or never was when the other begins on its first day. */
    private static Optional<Refusal> revision(Voorziening hulp, Toekenning anders) {
        var begin = anders.periode().van();
        return begin.equals(hulp.periode().van()) || hulp.periode().contains(begin.minusDays(1))
                ? Optional.empty()
                : refusal("eersteDag", "herziening-binnen");
    }

    /**
     * For days that are over nobody gets less, nor another product or form in the place of what was
     * there, except when the help rested on wrong facts.
     */
    private static Optional<Refusal> backdated(
            Voorziening hulp,
            Optional<Toekenning> vorige,
            Besluit besluit,
            Toekenning anders,
            LocalDate vandaag) {
        if (besluit.onjuisteGegevens() || anders.periode().van().isAfter(vandaag)) {
            return Optional.empty();
        }
        if (isOther(hulp, anders) && hulp.periode().contains(anders.periode().van())) {
            return refusal("eersteDag", "herziening-anders-niet-terug");
        }
        var korter =
                anders.periode()
                        .tot()
                        .filter(tot -> !tot.isAfter(vandaag))
                        .filter(tot -> hulp.periode().contains(tot))
                        .isPresent();
        return korter || vorige.filter(anders::isLessThan).isPresent()
                ? refusal("eersteDag", "herziening-niet-terug")
                : Optional.empty();
    }

    /** Whether it takes away what runs: another product of the code list, or another form. */
    private static boolean isOther(Voorziening hulp, Toekenning anders) {
        return hulp.vorm() != anders.vorm() || !hulp.product().orElse("").equals(anders.product());
    }

    private static Optional<Refusal> withdrawal(
            Aanvraag aanvraag, Voorziening hulp, Intrekking weg, LocalDate vandaag) {
        if (weg.grond() == Intrekking.Grond.OP_VERZOEK && aanvraag.isAmbtshalve()) {
            return refusal("grond", "niemand-vroeg");
        }
        var laatste = weg.laatste(hulp.periode());
        if (laatste.isBefore(vandaag) && !weg.grond().isBackdated()) {
            return refusal("laatsteDag", "niet-terug");
        }
        return weg.isVanafBegin() || hulp.periode().contains(laatste)
                ? Optional.empty()
                : refusal("laatsteDag", "intrekking-binnen");
    }

    private static Optional<Refusal> refusal(String veld, String reden) {
        return Optional.of(new Refusal(veld, Tekst.of("beschikking.fout." + reden)));
    }
}
