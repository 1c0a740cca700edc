package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** When work may be proposed, when somebody may be placed, and when that ends. */
final class Werkplaatsingregels {

    private Werkplaatsingregels() {}

    static void requireProposal(Werkaanbod aanbod, List<Werkplaatsing> eerder, LocalDate vandaag) {
        if (!aanbod.isOpenOn(vandaag)) {
            throw new Refusal(Tekst.of("participatie.fout.dicht"));
        }
        if (aanbod.vrij() == 0) {
            throw new Refusal(Tekst.of("participatie.fout.vol"));
        }
        requireNotAtWork(eerder);
        if (eerder.stream().anyMatch(p -> p.isVoorgesteld() && p.aanbod().equals(aanbod.id()))) {
            throw new Refusal(Tekst.of("participatie.fout.al-voorgesteld"));
        }
    }

    static void requireProposed(Werkplaatsing plaatsing) {
        if (!plaatsing.isVoorgesteld()) {
            throw new Refusal(Tekst.of("participatie.fout.geen-voorstel"));
        }
    }

    /** Wage subsidy is for a job only (Participatiewet art. 10c). */
    static void requirePlace(
            Werkplaatsing plaatsing,
            Werkplaatsing.Plaats plaats,
            Werkaanbod aanbod,
            List<Werkplaatsing> eerder) {
        requireProposed(plaatsing);
        requireNotAtWork(eerder);
        if (plaats.van().isBefore(plaatsing.voorstel().op())) {
            throw new Refusal("van", Tekst.of("participatie.fout.voor-voorstel"));
        }
        if (plaats.uren() > aanbod.urenTot()) {
            throw new Refusal("uren", Tekst.of("participatie.fout.uren-meer", aanbod.urenTot()));
        }
        if (plaats.subsidie() && aanbod.soort() != Aanbodsoort.BAAN) {
            throw new Refusal("subsidie", Tekst.of("participatie.fout.subsidie-baan"));
        }
    }

    static void requireEnd(Werkplaatsing plaatsing, Werkplaatsing.Einde einde, LocalDate vandaag) {
        var plaats =
                plaatsing
                        .plaats()
                        .filter(_ -> plaatsing.isWerkend())
                        .orElseThrow(() -> new Refusal(Tekst.of("participatie.fout.werkt-niet")));
        if (einde.op().isBefore(plaats.van())) {
            throw new Refusal("op", Tekst.of("participatie.fout.voor-begin"));
        }
        requirePast("op", einde.op(), vandaag);
    }

    /** A day since the proposal, that is not to come. */
    static void requireDay(String veld, Werkplaatsing plaatsing, LocalDate op, LocalDate vandaag) {
        if (op.isBefore(plaatsing.voorstel().op())) {
            throw new Refusal(veld, Tekst.of("participatie.fout.voor-voorstel"));
        }
        requirePast(veld, op, vandaag);
    }

    private static void requirePast(String veld, LocalDate op, LocalDate vandaag) {
        if (op.isAfter(vandaag)) {
            throw new Refusal(veld, Tekst.of("participatie.fout.toekomst"));
        }
    }

    private static void requireNotAtWork(List<Werkplaatsing> eerder) {
        if (eerder.stream().anyMatch(Werkplaatsing::isWerkend)) {
            throw new Refusal(Tekst.of("participatie.fout.werkt-al"));
        }
    }
}
