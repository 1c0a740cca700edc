package nl.samenhang.besluit.wachtvraag.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.samenhang.besluit.wachtvraag.Wachtlijst;
import nl.samenhang.besluit.wachtvraag.Wachtvraag;
import nl.samenhang.besluit.wachtvraag.WachtvraagRechten;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who waits longest, for the team leader; and how long one waits, for who makes policy. */
@Controller
class WachtlijstController {

    private final Wachtlijst wachtlijst;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final Clock clock;

    WachtlijstController(
            Wachtlijst wachtlijst, Inwoners inwoners, Verwerkingslog log, Clock clock) {
        this.wachtlijst = wachtlijst;
        this.inwoners = inwoners;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/wachtlijst")
    @Requires(WachtvraagRechten.OVERZICHT)
    @Verwerking(WachtvraagRechten.DOEL)
    String list(Model model) {
        var vragen = wachtlijst.longest();
        var wie = vragen.stream().map(Wachtvraag::inwoner).distinct().toList();
        vragen.forEach(vraag -> log.read(vraag.id().onderwerp(), vraag.inwoner()));
        model.addAttribute("vragen", vragen);
        model.addAttribute(
                "namen",
                inwoners.findAll(wie).stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::naam)));
        model.addAttribute("vandaag", LocalDate.now(clock));
        return "besluit/wachtvraag/lijst";
    }

    @GetMapping("/wachtlijst/cijfers")
    @Requires(WachtvraagRechten.CIJFERS)
    @Verwerking(WachtvraagRechten.DOEL_CIJFERS)
    String cijfers(Model model) {
        model.addAttribute("cijfers", wachtlijst.cijfers());
        return "besluit/wachtvraag/cijfers";
    }

    @Bean
    static Menupunt wachtlijstMenupunt() {
        return new Menupunt(
                "/wachtlijst", WachtvraagRechten.OVERZICHT, Tekst.of("wachtvraag.lijst.titel"), 68);
    }

    @Bean
    static Menupunt wachtcijfersMenupunt() {
        return new Menupunt(
                "/wachtlijst/cijfers",
                WachtvraagRechten.CIJFERS,
                Tekst.of("wachtvraag.cijfers.titel"),
                69);
    }
}
