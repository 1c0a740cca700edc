package nl.samenhang.werkplek.portaal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Secties;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of a resident: for each household what rooms offer of it. */
@Controller
class MijnController {

    private final List<Mijnsectie> secties;
    private final Secties tekenaar;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final EigenDelen delen;
    private final Aanspreekpunten aanspreekpunten;
    private final Verwerkingslog log;
    private final Clock clock;

    MijnController(
            List<Mijnsectie> secties,
            Secties tekenaar,
            Gezinnen gezinnen,
            Inwoners inwoners,
            EigenDelen delen,
            Aanspreekpunten aanspreekpunten,
            Verwerkingslog log,
            Clock clock) {
        this.secties =
                secties.stream().sorted(Comparator.comparingInt(Mijnsectie::volgorde)).toList();
        this.tekenaar = tekenaar;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.delen = delen;
        this.aanspreekpunten = aanspreekpunten;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/mijn")
    @Requires(Requires.INWONER)
    @Verwerking("mijn-dossier")
    String index(Model model) {
        var ik = new InwonerId(Contexts.current().actor());
        var inwoner = inwoners.get(ik);
        var mijne = gezinnen.ofInwoner(ik).stream().filter(g -> isMember(g, ik)).toList();
        model.addAttribute("secties", tekenaar);
        if (mijne.stream().allMatch(g -> wie(g, ik).isEmpty()) && !mijne.isEmpty()) {
            var contact = aanspreekpunten.contact(mijne.getFirst().id());
            model.addAttribute("naam", inwoner.aanspreeknaam());
            model.addAttribute("contact", contact);
            model.addAttribute("eigen", own(mijne, ik));
            return "werkplek/portaal/wacht";
        }
        mijne.forEach(g -> log.read(Onderwerp.of("gezin", g.id()), seen(g, ik)));
        var huishoudens = mijne.stream().map(g -> huishouden(g, ik)).toList();
        model.addAttribute("view", new MijnView(inwoner.aanspreeknaam(), huishoudens));
        return "werkplek/portaal/index";
    }

    private List<Sectie> own(List<Gezin> mijne, InwonerId ik) {
        return secties.stream()
                .filter(Mijnsectie::isOwn)
                .flatMap(s -> mijne.stream().flatMap(g -> s.sectie(g.id(), ik).stream()))
                .toList();
    }

    private MijnView.Huishouden huishouden(Gezin gezin, InwonerId ik) {
        return new MijnView.Huishouden(
                gezin.naam(),
                secties.stream().flatMap(s -> s.sectie(gezin.id(), ik).stream()).toList());
    }

    private Set<InwonerId> wie(Gezin gezin, InwonerId ik) {
        return delen.of(gezin.id(), ik).wie();
    }

    private List<InwonerId> seen(Gezin gezin, InwonerId ik) {
        var deel = delen.of(gezin.id(), ik);
        return Stream.concat(deel.wie().stream(), deel.gedeeld().stream()).toList();
    }

    private boolean isMember(Gezin gezin, InwonerId ik) {
        return gezin.isActief() && gezin.inwonersOn(LocalDate.now(clock)).contains(ik);
    }
}
