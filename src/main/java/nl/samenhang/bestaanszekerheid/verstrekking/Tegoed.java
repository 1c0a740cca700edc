package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.Qrcode;

/**
 * A voucher for a part of what is given.
 *
 * @param inwoner for whom it is
 * @param onderdeel for which part, such as {@code SPORT}
 * @param over what is left of it
 */
public record Tegoed(
        UUID id,
        VerstrekkingId verstrekking,
        InwonerId inwoner,
        String onderdeel,
        Tegoedcode code,
        Bedrag waarde,
        Bedrag over,
        LocalDate laatsteDag) {

    /** The part of a scheme that is given as one voucher. */
    static final String ALLES = "ALLES";

    public Tekst naam() {
        return Tekst.of("verstrekking.onderdeel." + onderdeel);
    }

    public boolean isOp() {
        return over.equals(Bedrag.NIETS);
    }

    public boolean isVerlopen(LocalDate dag) {
        return dag.isAfter(laatsteDag);
    }

    /** The code as a drawing, for a phone at the counter. */
    public Qrcode qrcode() {
        return Qrcode.of(code.geschreven());
    }
}
