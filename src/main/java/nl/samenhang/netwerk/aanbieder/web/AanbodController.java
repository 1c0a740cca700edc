package nl.samenhang.netwerk.aanbieder.web;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Aanbodvraag;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.netwerk.aanbieder.Openstelling;
import nl.samenhang.netwerk.aanbieder.SocialeKaart;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What help there is, by need and for everybody: first what needs no decision. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class AanbodController {

    private static final int PER_PAGE = 20;
    private static final int ALL = 500;
    private static final int AFTER_WORK = 60;

    private final SocialeKaart kaart;
    private final Hulpvragen hulpvragen;

    AanbodController(SocialeKaart kaart, Hulpvragen hulpvragen) {
        this.kaart = kaart;
        this.hulpvragen = hulpvragen;
    }

    @GetMapping("/aanbod")
    String index(
            AanbodFilter filter,
            @RequestParam(defaultValue = "") String naNaam,
            @RequestParam Optional<HulpaanbodId> na,
            Model model) {
        var vanaf = na.map(id -> new Aanbodvraag.Vanaf(naNaam, id)).orElse(Aanbodvraag.Vanaf.BEGIN);
        var vraag = filter.toVraag(Aanbodvraag.zonderBesluit(), vanaf, PER_PAGE);
        var metBesluit =
                kaart.find(
                        filter.toVraag(Set.of(Openstelling.BESLUIT), Aanbodvraag.Vanaf.BEGIN, ALL));
        var soorten = new TreeMap<Hulpsoort, Integer>();
        metBesluit.forEach(aanbod -> soorten.merge(aanbod.soort(), 1, Integer::sum));
        model.addAttribute(
                "view",
                new AanbodView(
                        hulpvragen.all(),
                        kaart.find(vraag),
                        PER_PAGE,
                        Collections.unmodifiableMap(soorten),
                        metBesluit,
                        filter));
        model.addAttribute("form", FormState.of(filter));
        return "netwerk/aanbieder/kaart";
    }

    @Bean
    static Menupunt aanbodMenupunt() {
        return new Menupunt(
                "/aanbod", Requires.MEDEWERKER, Tekst.of("aanbieder.kaart.menu"), AFTER_WORK);
    }
}
