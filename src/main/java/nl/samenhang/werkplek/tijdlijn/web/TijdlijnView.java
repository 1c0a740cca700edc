package nl.samenhang.werkplek.tijdlijn.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;
import nl.samenhang.platform.web.Tijdlijndag;
import nl.samenhang.platform.web.Tijdlijnregel;
import nl.samenhang.werkplek.tijdlijn.Gebeurtenisregel;
import nl.samenhang.werkplek.tijdlijn.TijdlijnFilter;
import nl.samenhang.werkplek.tijdlijn.Tijdlijnsoort;

/**
 * A part of the timeline of a family.
 *
 * @param personen the members, to filter by
 * @param volgende where the next page begins
 */
public record TijdlijnView(
        GezinId gezin,
        String naam,
        TijdlijnFilter filter,
        List<Optie> personen,
        List<Gebeurtenisregel> regels,
        Optional<String> volgende) {

    /** The lines per day, in the language of the reader. */
    public List<Tijdlijndag> dagen(Page page) {
        var dagen = new LinkedHashMap<LocalDate, List<Tijdlijnregel>>();
        for (var regel : regels) {
            dagen.computeIfAbsent(page.dagVan(regel.moment()), _ -> new ArrayList<>())
                    .add(
                            new Tijdlijnregel(
                                    regel.moment(),
                                    page.t(regel.tekst()),
                                    regel.actorNaam(),
                                    Paden.of(gezin, regel.onderwerp())));
        }
        return dagen.entrySet().stream()
                .map(dag -> new Tijdlijndag(dag.getKey(), dag.getValue()))
                .toList();
    }

    public String url() {
        return "/gezinnen/" + gezin + "/tijdlijn";
    }

    /** The address of the next page with the same filter. */
    public String urlVolgende() {
        return url()
                + "?na="
                + volgende.orElse("")
                + filter.persoon().map(persoon -> "&persoon=" + persoon).orElse("")
                + filter.soort().map(soort -> "&soort=" + soort.sleutel()).orElse("");
    }

    /** The filter as it was chosen. */
    public FormState form() {
        return FormState.of(
                new Keuze(
                        filter.persoon().map(Object::toString).orElse(""),
                        filter.soort().map(Tijdlijnsoort::sleutel).orElse("")));
    }

    private record Keuze(String persoon, String soort) {}
}
