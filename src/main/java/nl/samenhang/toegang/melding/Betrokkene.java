package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;

/**
 * About whom the melding is, as the reporter knows it.
 *
 * @param toelichting who else is concerned, in the reporter's words
 * @param bsn given by a partner that may use it; kept only until the person is linked
 */
public record Betrokkene(
        Optional<String> naam,
        Optional<LocalDate> geboortedatum,
        Optional<String> postcode,
        Optional<String> huisnummer,
        Optional<String> toelichting,
        Optional<Bsn> bsn) {

    public static final Betrokkene ONBEKEND =
            new Betrokkene(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Hides who it is, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Betrokkene[]";
    }
}
