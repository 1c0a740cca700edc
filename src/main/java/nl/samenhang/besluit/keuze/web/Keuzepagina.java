package nl.samenhang.besluit.keuze.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenhang.besluit.keuze.Keuze;
import nl.samenhang.besluit.keuze.KeuzeId;
import nl.samenhang.besluit.keuze.Keuzes;
import nl.samenhang.besluit.keuze.Passend;
import nl.samenhang.besluit.keuze.Uitkomst;
import nl.samenhang.besluit.keuze.Wens;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.aanbieder.Beschikbaarheid;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.netwerk.aanbieder.Postcodes;
import nl.samenhang.netwerk.aanbieder.SocialeKaart;
import nl.samenhang.netwerk.aanbieder.Wachtregels;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a choice, whichever side it is looked at from. */
@Component
class Keuzepagina {

    private static final int UNKNOWN_AGE = 18;
    private static final int DIGITS = 4;

    private final Keuzes keuzes;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Hulpvragen hulpvragen;
    private final Postcodes postcodes;
    private final SocialeKaart kaart;
    private final Wachtregels wachtregels;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Keuzepagina(
            Keuzes keuzes,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Hulpvragen hulpvragen,
            Postcodes postcodes,
            SocialeKaart kaart,
            Wachtregels wachtregels,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.keuzes = keuzes;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.hulpvragen = hulpvragen;
        this.postcodes = postcodes;
        this.kaart = kaart;
        this.wachtregels = wachtregels;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** The choice, when it is of this family and the one who asks may open its file. */
    Keuze keuze(GezinId gezin, KeuzeId id) {
        toegang.requireAccess(gezin);
        var keuze = keuzes.get(id);
        if (!keuze.gezin().equals(gezin)) {
            throw new NotFound(id.onderwerp());
        }
        return keuze;
    }

    Wens wens(WensForm form) {
        return form.toWens(hulpvragen, postcodes, today());
    }

    /** A new wish; from where one starts is known, unless the address is shielded. */
    FormState begin(InwonerId voor) {
        var postcode =
                inwoners.get(voor)
                        .adres()
                        .flatMap(Adres::postcode)
                        .filter(code -> code.length() >= DIGITS)
                        .map(code -> code.substring(0, DIGITS))
                        .filter(code -> postcodes.find(code).isPresent());
        return FormState.of(Map.of("postcode", postcode.stream().toList()));
    }

    /** The form of the wish. */
    String form(
            Model model, GezinId gezin, InwonerId voor, Kant kant, String actie, FormState form) {
        var inwoner = inwoners.get(voor);
        log.read(Onderwerp.of("gezin", gezin), voor);
        model.addAttribute("naam", inwoner.aanspreeknaam());
        model.addAttribute(
                "vragen", hulpvragen.forAge(inwoner.leeftijd(today()).orElse(UNKNOWN_AGE)));
        model.addAttribute("leden", names(gezin));
        model.addAttribute("kant", kant);
        model.addAttribute("actie", actie);
        model.addAttribute("form", form);
        return "besluit/keuze/wens";
    }

    String show(Model model, KeuzeId id, Kant kant, FormState form) {
        return page(model, id, kant, form, "besluit/keuze/show");
    }

    /** The moment of choice, on which names stand. */
    String aanbod(Model model, KeuzeId id, Kant kant, FormState form) {
        return page(model, id, kant, form, "besluit/keuze/aanbod");
    }

    private String page(Model model, KeuzeId id, Kant kant, FormState form, String template) {
        var keuze = keuzes.get(id);
        log.read(id.onderwerp(), keuze.inwoner());
        var uitkomst = keuzes.seek(keuze);
        model.addAttribute("view", view(keuze, kant, uitkomst));
        model.addAttribute("form", form);
        return template;
    }

    private KeuzeView view(Keuze keuze, Kant kant, Uitkomst uitkomst) {
        return new KeuzeView(
                keuze,
                kant,
                hulpvragen.get(keuze.wens().hulpvraag()),
                inwoners.get(keuze.inwoner()).aanspreeknaam(),
                names(keuze.gezin()),
                uitkomst,
                which(uitkomst, ruimte -> wachtregels.isStale(ruimte, today())),
                which(uitkomst, ruimte -> wachtregels.isTooLong(ruimte, today())),
                telefoon(keuze));
    }

    private Optional<String> telefoon(Keuze keuze) {
        return keuze.actueel()
                .flatMap(gekozen -> kaart.find(gekozen.aanbod()))
                .flatMap(aanbod -> aanbod.plek().telefoon());
    }

    private static Set<HulpaanbodId> which(Uitkomst uitkomst, Predicate<Beschikbaarheid> how) {
        return uitkomst.rij().stream()
                .map(Passend::aanbod)
                .filter(aanbod -> how.test(aanbod.beschikbaarheid()))
                .map(Hulpaanbod::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The members of today, the oldest first. */
    private Map<InwonerId, String> names(GezinId gezin) {
        var leden = inwoners.findAll(gezinnen.get(gezin).inwonersOn(today()));
        var namen = new LinkedHashMap<InwonerId, String>();
        leden.forEach(lid -> namen.put(lid.id(), lid.aanspreeknaam()));
        return namen;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
