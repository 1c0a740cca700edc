package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;

/**
 * What a role needs besides being given, when it was given to somebody of another municipality. A
 * room whose work may be done for another by agreement only offers one.
 */
public interface Plaatsgrond {

    /**
     * Until when the role counts today for somebody who is at home there: the first day on which it
     * does not. Empty when it does not count now.
     */
    Optional<LocalDate> tot(String rol, Gemeentecode thuis);
}
