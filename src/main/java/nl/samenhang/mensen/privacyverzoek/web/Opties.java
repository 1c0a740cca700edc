package nl.samenhang.mensen.privacyverzoek.web;

import java.util.Collection;
import java.util.List;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** The choices of a form, named by their texts. */
public final class Opties {

    private Opties() {}

    /** These values under texts that begin alike. */
    public static List<Optie> of(
            Page page, String voorvoegsel, Collection<? extends Enum<?>> waarden) {
        return waarden.stream()
                .map(waarde -> Optie.of(waarde.name(), page.t(voorvoegsel + waarde.name())))
                .toList();
    }

    /** The same, each with a line of explanation. */
    public static List<Optie> uitgelegd(
            Page page, String voorvoegsel, Collection<? extends Enum<?>> waarden) {
        return waarden.stream()
                .map(
                        waarde ->
                                Optie.of(
                                        waarde.name(),
                                        page.t(voorvoegsel + waarde.name()),
                                        page.t(voorvoegsel + waarde.name() + ".uitleg")))
                .toList();
    }
}
