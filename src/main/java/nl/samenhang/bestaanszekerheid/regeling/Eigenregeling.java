package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Regeling.Bewijs;

/**
 * A scheme that only this municipality has, for a while, such as an allowance for energy
 * (Participatiewet art. 35).
 *
 * @param code by which it is found; its table is the model, a full stop and this
 */
public record Eigenregeling(String code, Omschrijving wat) {

    /** The table of the house by which its table is made. */
    static final String MODEL = "tijdelijke-regeling";

    public String tabel() {
        return MODEL + "." + code;
    }

    /** The code of the reason why somebody gets it; its sentences are the explanation. */
    String reden() {
        return "REGELING_" + code.toUpperCase(Locale.ROOT);
    }

    Regeling regeling() {
        return new Regeling(
                tabel(),
                wat.voor(),
                wat.vermogen() ? List.of(Bewijs.INKOMEN, Bewijs.VERMOGEN) : List.of(Bewijs.INKOMEN),
                false,
                wat.voor() == Regeling.Voor.PER_KIND
                        ? Optional.of(wat.kinderen())
                        : Optional.empty());
    }
}
