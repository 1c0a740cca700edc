package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * Whether a parent may speak for a young child. Who has no authority may not; where the register
 * says nothing, a parent has it (BW 1:251).
 */
final class Gezagspolicy {

    private Gezagspolicy() {}

    /**
     * Reads the code against the parents of the child.
     *
     * @param ouders the parents in the order of the register, the first one being parent 1
     */
    static boolean allows(InwonerId ouder, List<InwonerId> ouders, Optional<Gezagscode> gezag) {
        var plaats = ouders.indexOf(ouder);
        if (plaats < 0) {
            return false;
        }
        return gezag.map(
                        code ->
                                switch (code) {
                                    case BEIDE_OUDERS, BEIDE_OUDERS_EN_DERDE -> true;
                                    case OUDER_1, OUDER_1_EN_DERDE -> plaats == 0;
                                    case OUDER_2, OUDER_2_EN_DERDE -> plaats == 1;
                                    case DERDE -> false;
                                })
                .orElse(true);
    }
}
