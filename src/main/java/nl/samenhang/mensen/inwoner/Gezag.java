package nl.samenhang.mensen.inwoner;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * Authority over a child; two authorities over one child never overlap in time.
 *
 * @param derde who has it when it is no parent, such as a guardian; empty when not known
 */
public record Gezag(InwonerId kind, Gezagscode code, Periode periode, Optional<String> derde) {

    public Gezag(InwonerId kind, Gezagscode code, Periode periode) {
        this(kind, code, periode, Optional.empty());
    }
}
