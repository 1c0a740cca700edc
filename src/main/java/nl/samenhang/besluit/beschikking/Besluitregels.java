package nl.samenhang.besluit.beschikking;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.plek.Woonregel;

/** Whether this may be decided on a line, by what the tables said; empty when it may. */
final class Besluitregels {

    /** Six weeks for the inquiry and two to decide (Wmo 2015 art. 2.3.2 lid 1, 2.3.5 lid 2). */
    private static final int URGENT_WEEKS = 8;

    private Besluitregels() {}

    /** Judges a decision on one line. */
    static Optional<Refusal> refuse(Aanvraagregel regel, Besluit besluit, List<Toets> toetsen) {
        var hoofd = toetsen.stream().filter(toets -> decides(regel, toets)).findFirst();
        if (hoofd.filter(toets -> toets.toepassing().isEmpty()).isPresent()) {
            return refusal("uitkomst", "eerst-toetsen");
        }
        var anders = hoofd.flatMap(Besluitregels::says).filter(zegt -> zegt != besluit.uitkomst());
        if (anders.isPresent() && besluit.afwijking().isEmpty()) {
            return refusal("afwijking", "afwijking");
        }
        return besluit.toekenning()
                .flatMap(
                        gekregen ->
                                refuse(regel.wet(), gekregen)
                                        .or(
                                                () ->
                                                        regel.spoed()
                                                                ? urgent(gekregen)
                                                                : Optional.empty()));
    }

    /** Whether the set can be announced: nothing that is needed for it is missing. */
    static Optional<Refusal> incomplete(Besluit besluit, List<Toets> toetsen) {
        if (toetsen.stream().anyMatch(toets -> toets.toepassing().isEmpty())) {
            return refusal("", "toets-mist");
        }
        var wonen =
                toetsen.stream().filter(toets -> toets.tabel().equals(Woonregel.TABEL)).findFirst();
        if (wonen.filter(toets -> toets.zegt("recht", "NEE")).isPresent()
                && besluit.afwijking().isEmpty()) {
            return refusal("", "geen-wonen");
        }
        var pgb = toetsen.stream().filter(toets -> toets.tabel().equals(Toetsen.PGB)).findFirst();
        return pgb.filter(toets -> toets.zegt("pgb", "AFWIJZEN")).isPresent()
                        && besluit.afwijking().isEmpty()
                ? refusal("", "geen-pgb")
                : Optional.empty();
    }

    /** What the table of the right says; empty when it leaves it to a person, or none was asked. */
    static Optional<Uitkomst> says(Toets toets) {
        if (toets.zegt("uitkomst", "TOEKENNEN")
                || toets.zegt("jeugdwet", "JA")
                || toets.zegt("recht", "JA")) {
            return Optional.of(Uitkomst.TOEKENNEN);
        }
        return toets.zegt("uitkomst", "AFWIJZEN")
                        || toets.zegt("jeugdwet", "NEE")
                        || toets.zegt("recht", "NEE")
                ? Optional.of(Uitkomst.AFWIJZEN)
                : Optional.empty();
    }

    /** Whether it is the table of the right itself. */
    private static boolean decides(Aanvraagregel regel, Toets toets) {
        return regel.tabel().filter(toets.tabel()::equals).isPresent()
                || toets.tabel().equals(Toetsen.MAATWERK)
                || toets.tabel().equals(Toetsen.LEEFTIJD);
    }

    private static Optional<Refusal> refuse(Wet wet, Toekenning gekregen) {
        var tot = gekregen.periode().tot();
        if (tot.filter(dag -> !dag.isAfter(gekregen.periode().van())).isPresent()) {
            return refusal("laatsteDag", "einde-voor-begin");
        }
        if (gekregen.vorm() == Leveringsvorm.REGELING && wet != Wet.PARTICIPATIEWET) {
            return refusal("vorm", "vorm");
        }
        if (gekregen.vorm() != Leveringsvorm.REGELING
                && (gekregen.vorm() == Leveringsvorm.PGB) != gekregen.budget().isPresent()) {
            return refusal("budget", "budget");
        }
        return wet != Wet.WGS
                        && wet != Wet.PARTICIPATIEWET
                        && gekregen.vorm() != Leveringsvorm.VRIJ
                        && gekregen.product().isEmpty()
                ? refusal("product", "product")
                : Optional.empty();
    }

    /**
     * Help that cannot wait lasts until the inquiry is done and decided on, and is arranged by us.
     */
    private static Optional<Refusal> urgent(Toekenning gekregen) {
        var laatste = gekregen.periode().van().plusWeeks(URGENT_WEEKS);
        if (gekregen.periode().tot().filter(tot -> !tot.isAfter(laatste)).isEmpty()) {
            return refusal("laatsteDag", "spoed-kort");
        }
        return gekregen.vorm() == Leveringsvorm.ZIN
                ? Optional.empty()
                : refusal("vorm", "spoed-vorm");
    }

    private static Optional<Refusal> refusal(String veld, String reden) {
        var tekst = Tekst.of("beschikking.fout." + reden);
        return Optional.of(veld.isEmpty() ? new Refusal(tekst) : new Refusal(veld, tekst));
    }
}
