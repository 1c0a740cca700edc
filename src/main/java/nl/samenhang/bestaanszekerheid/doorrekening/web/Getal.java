package nl.samenhang.bestaanszekerheid.doorrekening.web;

import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.samenhang.platform.web.Page;

/** Writes a number that may be shown, and says so when it may not. */
public final class Getal {

    private static final int CENTEN = 100;

    private Getal() {}

    public static String of(Page page, OptionalInt getal) {
        return getal.isPresent()
                ? page.t("doorrekening.getal", getal.getAsInt())
                : page.t("doorrekening.te-weinig");
    }

    public static String euro(Page page, OptionalLong centen) {
        return centen.isPresent()
                ? page.t("doorrekening.euro", centen.getAsLong() / CENTEN)
                : page.t("doorrekening.geen-bedrag");
    }

    public static String procent(Page page, OptionalInt deel) {
        return deel.isPresent()
                ? page.t("doorrekening.procent", deel.getAsInt())
                : page.t("doorrekening.te-weinig");
    }
}
