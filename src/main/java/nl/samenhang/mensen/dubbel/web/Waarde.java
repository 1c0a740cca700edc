package nl.samenhang.mensen.dubbel.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Persoonsveld;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** Values of a person in words, and the choices between them. */
public final class Waarde {

    private Waarde() {}

    /** What a field is of this person; a shielded address is not told. */
    public static String of(Page page, Persoonsveld veld, Inwoner inwoner) {
        if (veld.isHidden(inwoner)) {
            return page.t("dubbel.verborgen");
        }
        var waarde = veld.of(inwoner);
        if (waarde.isEmpty()) {
            return page.t("dubbel.onbekend");
        }
        return switch (veld) {
            case GESLACHT -> page.t("inwoner.geslacht." + waarde);
            case KANAAL -> page.t("inwoner.kanaal." + waarde);
            case TAAL ->
                    Locale.forLanguageTag(waarde)
                            .getDisplayLanguage(Locale.forLanguageTag(page.taal()));
            case TOLK -> page.t("dubbel.tolk." + waarde);
            default -> waarde;
        };
    }

    /** The name of the form field in which a value is chosen. */
    public static String field(Persoonsveld veld) {
        return Vergelijkingen.field(veld);
    }

    /** Between whose value somebody chooses. */
    public static List<Optie> options(Page page, Persoonsveld veld, Vergelijking view) {
        return Stream.of(view.een(), view.ander())
                .map(
                        inwoner ->
                                Optie.of(
                                        inwoner.id(),
                                        of(page, veld, inwoner),
                                        page.t("dubbel.samenvoegen.van", view.naam(inwoner))))
                .toList();
    }

    /** Who can stay. */
    public static List<Optie> people(Page page, Vergelijking view) {
        return Stream.of(view.een(), view.ander())
                .map(
                        inwoner ->
                                Optie.of(
                                        inwoner.id(),
                                        view.naam(inwoner),
                                        inwoner.bsn()
                                                .map(bsn -> page.t("dubbel.met-bsn", bsn.nummer()))
                                                .orElseGet(() -> page.t("dubbel.geen-bsn"))))
                .toList();
    }

    /** What somebody has to say yes to. */
    public static List<Optie> questions(Page page, Vergelijking view) {
        return view.vragen().stream()
                .map(vraag -> Optie.of(vraag.code(), page.t(vraag.zin())))
                .toList();
    }
}
