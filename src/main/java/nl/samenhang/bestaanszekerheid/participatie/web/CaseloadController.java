package nl.samenhang.bestaanszekerheid.participatie.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.bestaanszekerheid.participatie.Talentprofielen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.voorveld.traject.Traject;
import nl.samenhang.voorveld.traject.Trajecten;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The people whom the municipality and the work company help to work together. */
@Controller
class CaseloadController {

    private static final int AFTER_WORK = 45;

    private final Trajecten trajecten;
    private final Talentprofielen profielen;
    private final Werkbeelden beelden;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Verwerkingslog log;

    CaseloadController(
            Trajecten trajecten,
            Talentprofielen profielen,
            Werkbeelden beelden,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Verwerkingslog log) {
        this.trajecten = trajecten;
        this.profielen = profielen;
        this.beelden = beelden;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.log = log;
    }

    @GetMapping("/participatie")
    @Requires(ParticipatieRechten.WERKEN)
    @Verwerking(ParticipatieRechten.DOEL)
    String index(Model model) {
        var lopend = trajecten.lopend(ParticipatieRechten.WET);
        var mensen = lopend.stream().map(Traject::inwoner).distinct().toList();
        var namen =
                inwoners.findAll(mensen).stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::naam));
        lopend.forEach(t -> log.read(t.id().onderwerp(), List.of(t.inwoner())));
        model.addAttribute(
                "regels",
                lopend.stream()
                        .map(
                                t ->
                                        new Caseloadregel(
                                                t,
                                                namen.getOrDefault(t.inwoner(), ""),
                                                trajecten.programma(t),
                                                medewerkers
                                                        .find(t.begeleider())
                                                        .map(Medewerker::naam)
                                                        .orElse("-"),
                                                profielen.of(t.inwoner()).isPresent(),
                                                beelden.open(t.inwoner())))
                        .toList());
        return "bestaanszekerheid/participatie/index";
    }

    @Bean
    static Menupunt participatieMenupunt() {
        return new Menupunt(
                "/participatie",
                ParticipatieRechten.WERKEN,
                Tekst.of("participatie.titel"),
                AFTER_WORK);
    }
}
