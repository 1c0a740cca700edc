package nl.samenhang.toegang.melding.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Herkomst;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Ontvangst;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An employee takes in a call for help by phone or at the desk: search first, then write down. */
@Controller
@Requires(MeldingRechten.AANNEMEN)
@Verwerking(MeldingDoelen.AANNEMEN)
class IntakeController {

    private static final String PAGE = "toegang/melding/nieuw";

    private final Meldingen meldingen;
    private final Personenzoeker zoeker;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    IntakeController(
            Meldingen meldingen, Personenzoeker zoeker, Inwoners inwoners, Verwerkingslog log) {
        this.meldingen = meldingen;
        this.zoeker = zoeker;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping("/meldingen/nieuw")
    String show(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam Optional<InwonerId> inwoner,
            @RequestParam(defaultValue = "false") boolean zonder,
            Model model) {
        var hits = zoek.isBlank() ? List.<Zoekhit>of() : zoeker.persons(zoek.strip());
        log.searched(hits.stream().flatMap(h -> h.inwoners().stream()).toList());
        var wie = inwoner.map(inwoners::get);
        wie.ifPresent(i -> log.read(Onderwerp.of("inwoner", i.id()), i.id()));
        var view =
                new IntakeView(
                        zoek,
                        hits,
                        wie.map(IntakeController::persoon),
                        zonder,
                        Ids.next().toString());
        return page(view, wie.map(IntakeController::prefilled).orElseGet(FormState::empty), model);
    }

    @PostMapping("/meldingen")
    String create(
            @Valid @ModelAttribute("form") MeldingForm form,
            BindingResult errors,
            @ModelAttribute("intake") IntakeForm intake,
            Model model,
            RedirectAttributes redirect) {
        StapView.STAPPEN.forEach(stap -> Formulierregels.check(stap, form, errors));
        return FormAnswer.of(
                errors,
                again -> again(intake, again, model),
                () -> {
                    var ontvangst = receive(form, intake);
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    "melding.gedaan.ontvangen",
                                    ontvangst.referentie(),
                                    ontvangst.volgcode()));
                    return "redirect:/meldingen/ontvangen";
                });
    }

    private String again(IntakeForm intake, FormState form, Model model) {
        var wie = intake.inwoner().map(inwoners::get).map(IntakeController::persoon);
        var sleutel = intake.sleutel().orElseGet(() -> Ids.next().toString());
        return page(new IntakeView("", List.of(), wie, true, sleutel), form, model);
    }

    private Ontvangst receive(MeldingForm form, IntakeForm intake) {
        var herkomst =
                new Herkomst(
                        intake.kanaal().filter(k -> !k.unattended()).orElse(Kanaal.TELEFOON),
                        intake.sleutel().map(s -> "balie:" + s),
                        Optional.empty(),
                        Set.of(),
                        LocaleContextHolder.getLocale().getLanguage());
        return meldingen.receive(
                form.toMelding(intake.inwoner().stream().toList(), intake.wmo(), herkomst));
    }

    /**
     * Who may take in need not be allowed to do triage: this page shows the number and the code
     * only.
     */
    @GetMapping("/meldingen/ontvangen")
    String received() {
        return "toegang/melding/aangenomen";
    }

    private static String page(IntakeView view, FormState form, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return PAGE;
    }

    private static PersoonView persoon(Inwoner inwoner) {
        var adres = inwoner.adres().map(Adres::toString).orElse("");
        return new PersoonView(inwoner.id(), inwoner.naam(), adres, List.of());
    }

    /** What the register already knows need not be asked again. */
    private static FormState prefilled(Inwoner inwoner) {
        return FormState.of(
                new MeldingForm(
                        "",
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(inwoner.naam()),
                        inwoner.geboortedatum()
                                .filter(g -> g.precisie() == Geboortedatum.Precisie.DAG)
                                .map(Geboortedatum::eerste),
                        inwoner.adres().flatMap(Adres::postcode),
                        inwoner.adres().map(Adres::huisnummer),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.<Contactwijze>empty(),
                        inwoner.telefoon(),
                        inwoner.email(),
                        inwoner.adres().map(Adres::toString),
                        Optional.empty()));
    }
}
