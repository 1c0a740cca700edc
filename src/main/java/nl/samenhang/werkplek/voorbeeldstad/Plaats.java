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

    static Plaats of(Gemeentecode gemeente) {
        return gemeente.code().equals("9901") ? SAMENSTAD : ANDERSTAD;
    }
}
