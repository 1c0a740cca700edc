package nl.samenhang.mensen.privacyverzoek;

import java.util.Collection;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Rechtsregel.Recht;

/** Whether this may be decided on a request; empty when it may. */
final class Besluitregels {

    private Besluitregels() {}

    /**
     * Judges a decision.
     *
     * @param open how many pieces somebody still has to look at
     */
    static Optional<Refusal> refuse(
            Verzoek verzoek,
            Rechtsregel regel,
            Beslissing beslissing,
            Collection<Oordeel> oordelen,
            int open) {
        var weigert = beslissing.uitkomst() == Uitkomst.GEWEIGERD;
        if (!weigert && !mayGet(regel, beslissing)) {
            return refusal("uitkomst", "mag-niet");
        }
        if (weigert && needsGrond(verzoek, regel, beslissing)) {
            return refusal("grond", "grond");
        }
        if (beslissing.grond().filter(g -> !regel.gronden().contains(g)).isPresent()) {
            return refusal("grond", "grond-past-niet");
        }
        if (beslissing.uitkomst() == Uitkomst.VERKLARING
                && verzoek.soort() != Verzoeksoort.CORRECTIE) {
            return refusal("uitkomst", "past-niet");
        }
        if (!weigert && verzoek.soort() == Verzoeksoort.INZAGE && open > 0) {
            return refusal("uitkomst", "nog-bekijken");
        }
        return !weigert && verzoek.soort() == Verzoeksoort.VERNIETIGING && oordelen.isEmpty()
                ? refusal("uitkomst", "geen-stuk")
                : Optional.empty();
    }

    /** What is decided on destruction follows from what was said of each piece. */
    static Uitkomst outcome(Verzoek verzoek, Beslissing beslissing, Collection<Oordeel> oordelen) {
        if (verzoek.soort() != Verzoeksoort.VERNIETIGING
                || beslissing.uitkomst() == Uitkomst.GEWEIGERD) {
            return beslissing.uitkomst();
        }
        var weg = oordelen.stream().filter(o -> o.keuze() == Keuze.VERNIETIGEN).count();
        if (weg == 0) {
            return Uitkomst.GEWEIGERD;
        }
        return weg == oordelen.size() ? Uitkomst.TOEGEWEZEN : Uitkomst.DEELS;
    }

    private static boolean mayGet(Rechtsregel regel, Beslissing beslissing) {
        return switch (regel.uitkomst()) {
            case JA -> true;
            case TOESTEMMING -> beslissing.toestemming().isPresent();
            case NEE -> false;
        };
    }

    /** The rule itself is the reason, when it does not let who asks get it. */
    private static boolean needsGrond(Verzoek verzoek, Rechtsregel regel, Beslissing beslissing) {
        return regel.uitkomst() == Recht.JA
                && verzoek.soort() == Verzoeksoort.INZAGE
                && beslissing.grond().isEmpty();
    }

    private static Optional<Refusal> refusal(String veld, String sleutel) {
        return Optional.of(new Refusal(veld, Tekst.of("privacyverzoek.weigering." + sleutel)));
    }
}
