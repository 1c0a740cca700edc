package nl.samenhang.werkplek.voorbeeldstad;

import nl.samenhang.kernel.Gemeentecode;

/**
 * Which town is made: the one of the demo, or a second one that must never be seen from the first.
 *
 * @param accounts what stands before the names of its accounts
 * @param verhalen whether the people of the stories live here
 */
record Plaats(String naam, String accounts, boolean verhalen) {

    private static final Plaats SAMENSTAD = new Plaats("Samenstad", "", true);
    private static final Plaats ANDERSTAD = new Plaats("Anderstad", "anderstad-", false);

    /** Any further municipality gets a town like the second, with account names of its own. */
    static Plaats of(Gemeentecode gemeente) {
        return switch (gemeente.code()) {
            case "9901" -> SAMENSTAD;
            case "9902" -> ANDERSTAD;
            default -> new Plaats("Anderstad", gemeente.code() + "-", false);
        };
    }
}
