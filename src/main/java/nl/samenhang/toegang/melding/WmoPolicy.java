package nl.samenhang.toegang.melding;

import java.util.EnumSet;
import java.util.Set;
import nl.samenhang.kernel.Levensdomein;

/**
 * Answers whether a melding is one of a need for support under the Wmo. A resident who asks for
 * help to live on at home, or a relative who asks it for them, has made a melding on that day: the
 * clocks run from then on. In every other case a person decides (Wmo 2015 art. 1.1.1 and 2.3.2).
 */
final class WmoPolicy {

    private static final Set<Levensdomein> ZELFREDZAAMHEID =
            EnumSet.of(
                    Levensdomein.HUISHOUDEN,
                    Levensdomein.ZELFZORG,
                    Levensdomein.TIJDSBESTEDING,
                    Levensdomein.MEEDOEN);

    private static final Set<Melderrol> OWN_CIRCLE =
            EnumSet.of(Melderrol.ZELF, Melderrol.GEZINSLID, Melderrol.FAMILIE);

    private WmoPolicy() {}

    static WmoVraag judge(Melderrol melder, Set<Levensdomein> domeinen) {
        var asksSupport =
                OWN_CIRCLE.contains(melder)
                        && domeinen.stream().anyMatch(ZELFREDZAAMHEID::contains);
        return asksSupport ? WmoVraag.JA : WmoVraag.ONBEKEND;
    }
}
