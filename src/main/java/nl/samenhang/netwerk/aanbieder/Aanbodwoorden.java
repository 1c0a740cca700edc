package nl.samenhang.netwerk.aanbieder;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.samenhang.platform.web.Page;

/** How an offer is said, the same wherever it is read. */
public final class Aanbodwoorden {

    private static final int WEEK = 7;
    private static final int IN_WEEKS_FROM = 14;

    private Aanbodwoorden() {}

    public static String leeftijd(Page page, Doelgroep doelgroep) {
        if (doelgroep.isForEverybody()) {
            return page.t("aanbieder.leeftijd.iedereen");
        }
        if (doelgroep.vanaf() == 0) {
            return page.t("aanbieder.leeftijd.tot", doelgroep.totEnMet());
        }
        return doelgroep.totEnMet() == Doelgroep.OUDST
                ? page.t("aanbieder.leeftijd.vanaf", doelgroep.vanaf())
                : page.t("aanbieder.leeftijd.van-tot", doelgroep.vanaf(), doelgroep.totEnMet());
    }

    /** The languages by name, the most asked first. */
    public static String talen(Page page, Collection<String> codes) {
        return Talen.ALLE.stream()
                .filter(codes::contains)
                .map(code -> page.t("aanbieder.taal." + code))
                .collect(Collectors.joining(", "));
    }

    public static String werkwijzen(Page page, Collection<Werkwijze> werkwijzen) {
        return werkwijzen.stream()
                .sorted()
                .map(wijze -> page.t("aanbieder.werkwijze." + wijze))
                .collect(Collectors.joining(", "));
    }

    public static String identiteiten(Page page, Collection<Identiteit> identiteiten) {
        return identiteiten.stream()
                .sorted()
                .map(wat -> page.t("aanbieder.identiteit." + wat))
                .collect(Collectors.joining(", "));
    }

    /** How long one waits, and when that was stated. */
    public static String wacht(Page page, Beschikbaarheid beschikbaarheid) {
        return beschikbaarheid
                .gemeldOp()
                .map(
                        op ->
                                page.t(
                                        "aanbieder.wacht.opgegeven",
                                        duur(page, beschikbaarheid.wachtdagen().orElse(0)),
                                        page.dag(op)))
                .orElseGet(() -> page.t("aanbieder.wacht.onbekend"));
    }

    /** A number of days as people say it: in weeks when it is long. */
    public static String duur(Page page, int dagen) {
        if (dagen == 0) {
            return page.t("aanbieder.wacht.geen");
        }
        return dagen < IN_WEEKS_FROM
                ? page.t("aanbieder.wacht.dagen", dagen)
                : page.t("aanbieder.wacht.weken", Math.ceilDiv(dagen, WEEK));
    }
}
