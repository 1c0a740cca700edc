package nl.samenhang.platform.logboek.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.logboek.Controletaak;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.logboek.Zegels;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether the log is as it was written: the newest seal to keep elsewhere, and a check of all. */
@Controller
@RequestMapping("/beheer/logboek/zegels")
@Requires(LogboekRechten.INZIEN)
@Verwerking(LogboekRechten.TOEZICHT)
class ZegelController {

    private final Zegels zegels;
    private final Controletaak controletaak;

    ZegelController(Zegels zegels, Controletaak controletaak) {
        this.zegels = zegels;
        this.controletaak = controletaak;
    }

    @Bean
    static Beheerpagina beheerZegels() {
        return new Beheerpagina(
                "/beheer/logboek/zegels",
                LogboekRechten.INZIEN,
                Tekst.of("logboek.zegels.titel"),
                Tekst.of("logboek.zegels.beheer"),
                55);
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute(
                "view", new ZegelView(zegels.newest(), zegels.waiting(), controletaak.latest()));
        return "platform/logboek/zegels";
    }

    @PostMapping("/controle")
    String check() {
        controletaak.start();
        return "redirect:/beheer/logboek/zegels";
    }

    /** The newest seal as a line to keep where nobody of us can change it. */
    @GetMapping("/nieuwste")
    ResponseEntity<String> export() {
        var zegel = zegels.newest();
        return zegel.map(
                        z ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.TEXT_PLAIN)
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"zegel-%d.txt\""
                                                        .formatted(z.nr()))
                                        .body("%s %s%n".formatted(z.gezegeld(), z.anker())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
