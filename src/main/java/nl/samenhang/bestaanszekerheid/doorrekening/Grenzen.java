package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Leefvorm;
import nl.samenhang.bestaanszekerheid.regeling.Vermogensgrens;
import nl.samenhang.kernel.Bedrag;

/** How much assets do not count, alone and with others; of the law or of a variant. */
record Grenzen(Bedrag alleen, Bedrag ouder, Bedrag paar) {

    static Grenzen of(Vermogensgrens wet) {
        return new Grenzen(wet.alleen(), wet.ouder(), wet.paar());
    }

    /** The same with what a variant changes; single parents go with couples, as in the law. */
    Grenzen with(Optional<Bedrag> nieuwAlleen, Optional<Bedrag> nieuwSamen) {
        return new Grenzen(
                nieuwAlleen.orElse(alleen), nieuwSamen.orElse(ouder), nieuwSamen.orElse(paar));
    }

    /** By the number of the {@link Leefvorm}. */
    long[] centen() {
        var result = new long[Leefvorm.values().length];
        result[Leefvorm.ALLEENSTAAND.ordinal()] = alleen.centen();
        result[Leefvorm.ALLEENSTAANDE_OUDER.ordinal()] = ouder.centen();
        result[Leefvorm.PAAR.ordinal()] = paar.centen();
        return result;
    }
}
