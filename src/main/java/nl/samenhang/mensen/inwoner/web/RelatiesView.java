package nl.samenhang.mensen.inwoner.web;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/**
 * The relations of a person and with whom a new one can be.
 *
 * @param huisgenoten who lives at the same address
 * @param gevonden who was searched for last
 */
public record RelatiesView(
        Inwoner inwoner,
        List<Relatie> relaties,
        List<Inwoner> huisgenoten,
        List<Inwoner> gevonden,
        boolean nietsGevonden) {

    /** Who was found stands on top. */
    public List<Optie> opties(Page page) {
        return Stream.concat(gevonden.stream(), huisgenoten.stream())
                .filter(mens -> !mens.id().equals(inwoner.id()))
                .distinct()
                .map(mens -> Optie.of(mens.id(), mens.naam(), uitleg(page, mens)))
                .toList();
    }

    private static String uitleg(Page page, Inwoner mens) {
        return mens.geboortedatum()
                .map(Geboortedatum::toString)
                .map(dag -> page.t("inwoner.show.geboren", dag))
                .orElseGet(() -> page.t("inwoner.show.geboren-onbekend"));
    }
}
