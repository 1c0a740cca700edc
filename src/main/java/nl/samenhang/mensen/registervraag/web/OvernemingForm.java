package nl.samenhang.mensen.registervraag.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * Whom of the register to put into the file.
 *
 * @param anderDan the people who look alike and were shown
 * @param anders the employee says that the person is somebody else than all of these
 * @param dezelfde or that it is this one
 */
public record OvernemingForm(
        Optional<String> bsn,
        List<InwonerId> anderDan,
        Optional<Boolean> anders,
        Optional<InwonerId> dezelfde) {

    public OvernemingForm {
        anderDan = anderDan == null ? List.of() : List.copyOf(anderDan);
    }

    /** Of whom it was said that they are somebody else; nobody without saying so. */
    Set<InwonerId> others() {
        return anders.orElse(false) ? Set.copyOf(anderDan) : Set.of();
    }

    /** Nobody was asked anything yet. */
    boolean isFirstLook() {
        return anderDan.isEmpty() && dezelfde.isEmpty();
    }

    Bsn number() {
        return bsn.flatMap(Bsn::parse)
                .orElseThrow(() -> new Refusal("bsn", Tekst.of("registervraag.fout.bsn")));
    }
}
