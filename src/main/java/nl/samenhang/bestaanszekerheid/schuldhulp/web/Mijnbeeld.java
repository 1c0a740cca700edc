package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Betaling;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuld;
import nl.samenhang.bestaanszekerheid.schuldhulp.Traject;
import nl.samenhang.bestaanszekerheid.schuldhulp.Voorstel;
import nl.samenhang.kernel.Bedrag;

/**
 * What a resident sees of the own debt help.
 *
 * @param helper the name of the debt helper
 */
public record Mijnbeeld(
        Traject traject,
        String helper,
        List<Schuld> schulden,
        Optional<Voorstel> voorstel,
        List<Betaling> betalingen) {

    private static final int HUNDRED = 100;

    public Bedrag schuld() {
        return schulden.stream().map(Schuld::bedrag).reduce(Bedrag.NIETS, Bedrag::plus);
    }

    public Bedrag betaald() {
        return betalingen.stream().map(Betaling::bedrag).reduce(Bedrag.NIETS, Bedrag::plus);
    }

    /** The arrangement that runs. */
    public Optional<Voorstel> regeling() {
        return voorstel.filter(een -> een.begonnenOp().isPresent());
    }

    /** How much of the arrangement is paid, in whole per cents and never more than all. */
    public int procent() {
        var geheel = regeling().map(een -> een.totaal().centen()).orElse(0L);
        return geheel == 0 ? 0 : (int) Math.min(HUNDRED, betaald().centen() * HUNDRED / geheel);
    }
}
