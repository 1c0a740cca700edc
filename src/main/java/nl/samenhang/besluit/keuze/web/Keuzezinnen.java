package nl.samenhang.besluit.keuze.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.besluit.keuze.Passend;
import nl.samenhang.besluit.keuze.Uitkomst;
import nl.samenhang.besluit.keuze.Wens;
import nl.samenhang.besluit.keuze.Wenspunt;
import nl.samenhang.netwerk.aanbieder.Aanbodwoorden;
import nl.samenhang.platform.web.Opsomming;
import nl.samenhang.platform.web.Page;

/** Says in sentences what was wished, and why an offer stands where it stands. */
public final class Keuzezinnen {

    private static final int HALF_KILOMETER = 500;
    private static final int KILOMETER = 1000;

    private Keuzezinnen() {}

    /** Why this offer stands here, in one sentence. */
    public static String waarom(Page page, Wens wens, Passend passend) {
        var delen = new ArrayList<String>();
        if (passend.aanbod().isZonderBesluit()) {
            delen.add(page.t("keuze.waarom.zonder-besluit"));
        }
        delen.add(page.t(passend.precies() ? "keuze.waarom.precies" : "keuze.waarom.verwant"));
        for (var punt : Wenspunt.values()) {
            if (passend.meets(punt)) {
                delen.add(
                        comesToYou(passend, punt)
                                ? page.t("keuze.waarom.bij-u")
                                : page.t("keuze.waarom." + punt, woord(page, wens, passend, punt)));
            }
        }
        return page.t("keuze.waarom", Opsomming.of(delen));
    }

    /** Which wishes it does not meet, in one sentence; empty when it meets all. */
    public static String nietZo(Page page, Passend passend) {
        var mist = passend.misses();
        return mist.isEmpty()
                ? ""
                : page.t(
                        "keuze.niet",
                        Opsomming.of(mist.stream().map(p -> page.t("keuze.punt." + p)).toList()));
    }

    /** The wishes beside the question, each as a line. */
    public static List<String> wensen(Page page, Wens wens) {
        var regels = new ArrayList<String>();
        for (var punt : Wenspunt.values()) {
            if (wens.gevraagd().contains(punt)) {
                var woord = gewenst(page, wens, punt);
                regels.add(
                        page.t(
                                wens.moet().contains(punt) ? "keuze.wens.moet" : "keuze.wens.graag",
                                page.t("keuze.moet." + punt),
                                woord));
            }
        }
        return regels;
    }

    /** One kind of help with how many there are and how soon. */
    public static String soort(Page page, Uitkomst.Soort soort) {
        var naam = page.t("aanbieder.soort." + soort.soort());
        return soort.kortste()
                .map(
                        dagen ->
                                page.t(
                                        "keuze.soort.wacht",
                                        naam,
                                        soort.aantal(),
                                        Aanbodwoorden.duur(page, dagen)))
                .orElseGet(() -> page.t("keuze.soort", naam, soort.aantal()));
    }

    /** How far it is. */
    public static String afstand(Page page, int meters) {
        return meters < HALF_KILOMETER
                ? page.t("keuze.afstand.dichtbij")
                : page.t("keuze.afstand.km", Math.round(meters / (double) KILOMETER));
    }

    /** Then there is no distance to tell. */
    private static boolean comesToYou(Passend passend, Wenspunt punt) {
        return punt == Wenspunt.AFSTAND && passend.meters().filter(ver -> ver == 0).isPresent();
    }

    private static String woord(Page page, Wens wens, Passend passend, Wenspunt punt) {
        return switch (punt) {
            case TAAL ->
                    Aanbodwoorden.talen(
                            page,
                            wens.talen().stream()
                                    .filter(passend.aanbod().inhoud().talen()::contains)
                                    .toList());
            case AFSTAND -> passend.meters().map(meters -> afstand(page, meters)).orElse("");
            case IDENTITEIT, WERKWIJZE, START -> gewenst(page, wens, punt);
        };
    }

    private static String gewenst(Page page, Wens wens, Wenspunt punt) {
        return switch (punt) {
            case TAAL -> Aanbodwoorden.talen(page, wens.talen());
            case IDENTITEIT ->
                    wens.identiteit().map(i -> page.t("aanbieder.identiteit." + i)).orElse("");
            case WERKWIJZE ->
                    wens.werkwijze().map(w -> page.t("aanbieder.werkwijze." + w)).orElse("");
            case AFSTAND ->
                    wens.afstand()
                            .map(a -> page.t("keuze.wens.afstand", a.kilometers(), a.postcode()))
                            .orElse("");
            case START -> wens.uiterlijk().map(page::dag).orElse("");
        };
    }
}
