package nl.samenhang.mensen.dubbel.web;

import java.util.List;
import java.util.Set;
import nl.samenhang.mensen.dubbel.Aantal;
import nl.samenhang.mensen.dubbel.Samenvoeging;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/**
 * A merge with what went along, and what came after it.
 *
 * @param later empty as long as it was not undone
 */
public record SamenvoegingView(
        Samenvoeging samenvoeging, List<Aantal> verplaatst, List<Aantal> later) {

    /** What follows by itself from an address, a file or a log-in, and is not given by hand. */
    private static final Set<String> FOLLOWS = Set.of("huishouden", "security", "web", "dubbel");

    public String pad() {
        return "/samenvoegingen/" + samenvoeging.id();
    }

    /** What went along, without what is only kept for the machine. */
    public List<Aantal> zichtbaar() {
        return verplaatst.stream().filter(a -> !FOLLOWS.contains(a.kamer())).toList();
    }

    /** What can be given to the person who is apart again. */
    public List<Optie> geefbaar(Page page) {
        return later.stream()
                .filter(aantal -> !FOLLOWS.contains(aantal.kamer()))
                .map(
                        aantal ->
                                Optie.of(
                                        aantal.kamer(),
                                        page.t("dubbel.kamer." + aantal.kamer(), aantal.aantal())))
                .toList();
    }
}
