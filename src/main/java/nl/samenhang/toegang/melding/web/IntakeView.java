package nl.samenhang.toegang.melding.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.web.Zoekhit;

/**
 * The intake by phone or at the desk.
 *
 * @param zoek what was searched for
 * @param persoon the person who was picked
 * @param zonder whether the employee goes on without a person
 */
public record IntakeView(
        String zoek,
        List<Zoekhit> hits,
        Optional<PersoonView> persoon,
        boolean zonder,
        String sleutel) {

    /** First search, then write down. */
    public boolean invullen() {
        return persoon.isPresent() || zonder;
    }
}
