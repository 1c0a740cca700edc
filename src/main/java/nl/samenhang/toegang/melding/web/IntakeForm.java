package nl.samenhang.toegang.melding.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.WmoVraag;

/**
 * What an employee adds to the words of a reporter.
 *
 * @param sleutel made when the page was opened, so that a doubled click is one melding
 */
public record IntakeForm(
        Optional<InwonerId> inwoner,
        Optional<Kanaal> kanaal,
        Optional<WmoVraag> wmo,
        Optional<String> sleutel) {

    public IntakeForm {
        inwoner = requireNonNullElse(inwoner, Optional.empty());
        kanaal = requireNonNullElse(kanaal, Optional.empty());
        wmo = requireNonNullElse(wmo, Optional.empty());
        sleutel = requireNonNullElse(sleutel, Optional.empty());
    }
}
