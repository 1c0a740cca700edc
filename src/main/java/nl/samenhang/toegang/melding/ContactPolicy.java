package nl.samenhang.toegang.melding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;

/**
 * By which ways a reporter may be told something. Only the way that the reporter called safe is
 * used: an address or a number that we happen to know is no reason to use it. When the safe way
 * cannot be used nothing is sent at all, and the reporter can still follow with the code.
 */
final class ContactPolicy {

    private ContactPolicy() {}

    static Set<Contactweg> judge(
            Melderbericht bericht,
            Kanaal kanaal,
            Melder melder,
            Bereikbaarheid bereikbaarheid,
            List<InwonerId> bekend) {
        return switch (bereikbaarheid.wijze()) {
            case EMAIL -> only(Contactweg.EMAIL, melder.email().isPresent());
            case BRIEF -> only(Contactweg.BRIEF, bereikbaarheid.briefadres().isPresent());
            case BELLEN -> {
                var ways = only(call(bericht, kanaal), melder.telefoon().isPresent());
                // A resident who reported for themselves can read it after their own login too.
                if (melder.rol() == Melderrol.ZELF && bekend.size() == 1) {
                    ways.add(Contactweg.PORTAAL);
                }
                yield ways;
            }
            case GEEN -> EnumSet.noneOf(Contactweg.class);
        };
    }

    /** Who reported by phone or at the desk was told there and then that it came in. */
    private static Contactweg call(Melderbericht bericht, Kanaal kanaal) {
        return bericht == Melderbericht.ONTVANGEN && !kanaal.unattended()
                ? Contactweg.GESPREK
                : Contactweg.TERUGBELLEN;
    }

    private static EnumSet<Contactweg> only(Contactweg way, boolean possible) {
        return possible ? EnumSet.of(way) : EnumSet.noneOf(Contactweg.class);
    }
}
