package nl.samenhang.bestaanszekerheid.regeling.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.bestaanszekerheid.regeling.Bewoner;
import nl.samenhang.bestaanszekerheid.regeling.Herinneringen;
import nl.samenhang.bestaanszekerheid.regeling.Rechten;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenaanvragen;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvraag;
import nl.samenhang.bestaanszekerheid.regeling.RechtenvraagId;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvragen;
import nl.samenhang.bestaanszekerheid.regeling.Vraagdeel;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a question, whichever side it is looked at from. */
@Component
class Rechtenvraagpagina {

    private final Rechtenvragen vragen;
    private final Rechtenaanvragen aanvragen;
    private final Herinneringen herinneringen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Verwerkingslog log;

    Rechtenvraagpagina(
            Rechtenvragen vragen,
            Rechtenaanvragen aanvragen,
            Herinneringen herinneringen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Verwerkingslog log) {
        this.vragen = vragen;
        this.aanvragen = aanvragen;
        this.herinneringen = herinneringen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.log = log;
    }

    /** The question, when it is of this family and the one who asks may open its file. */
    Rechtenvraag vraag(GezinId gezin, RechtenvraagId id) {
        var vraag = vragen.get(id);
        if (!vraag.gezin().equals(gezin)) {
            throw new NotFound(id.onderwerp());
        }
        return vraag;
    }

    /** The parts with what was answered, or what came out. */
    String show(Model model, Rechtenvraag vraag, Vraagkant kant, FormState form) {
        read(model, vraag, kant);
        model.addAttribute("form", form);
        if (vraag.isOpen()) {
            return "bestaanszekerheid/regeling/rechtenvraag/open";
        }
        var rechten = vragen.rechten(vraag);
        model.addAttribute("rechten", rechten);
        model.addAttribute("andereNormen", vragen.andereNormen(vraag));
        model.addAttribute("herinneringen", herinneringen.of(vraag.id()));
        model.addAttribute("form", form.hasErrors() ? form : ticked(rechten));
        model.addAttribute(
                "samenMet", vraag.samenMet().flatMap(medewerkers::find).map(Medewerker::naam));
        return "bestaanszekerheid/regeling/rechtenvraag/uitkomst";
    }

    String deel(Model model, Rechtenvraag vraag, Vraagdeel deel, Vraagkant kant, FormState form) {
        read(model, vraag, kant);
        model.addAttribute("deel", deel);
        model.addAttribute("kostensoorten", vragen.kostensoorten());
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/rechtenvraag/deel";
    }

    /** Answers a part and leads to the next, or to all parts when there is none. */
    String answer(
            Model model,
            Rechtenvraag vraag,
            Vraagdeel deel,
            Vraagkant kant,
            Map<String, String> velden,
            DeelForm form,
            BindingResult errors) {
        return FormAnswer.of(
                errors,
                again -> deel(model, vraag, deel, kant, again),
                () -> {
                    var nieuw =
                            vragen.answer(
                                    vraag.id(), deel, form.over(deel, vraag.antwoorden(), velden));
                    return "redirect:"
                            + kant.van(vraag.id())
                            + nieuw.volgende().map(v -> "/delen/" + v).orElse("");
                });
    }

    /** Works it out, or says why that cannot be done. */
    String reckon(Model model, Rechtenvraag vraag, Vraagkant kant) {
        return FormAnswer.of(
                new BindException(vraag, "vraag"),
                again -> show(model, vraag, kant, again),
                () -> {
                    vragen.reckon(vraag.id());
                    return "redirect:" + kant.van(vraag.id());
                });
    }

    /**
     * Asks for decisions on what was ticked; a resident gets proof, an employee the application.
     */
    String ask(
            Model model,
            Rechtenvraag vraag,
            Vraagkant kant,
            Set<String> regelingen,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                new BindException(vraag, "vraag"),
                again -> show(model, vraag, kant, again),
                () -> {
                    if (kant.samen()) {
                        return opened(aanvragen.receive(vraag.id(), regelingen), redirect);
                    }
                    aanvragen.send(vraag.id(), regelingen);
                    Notices.add(redirect, Tekst.of("rechtenvraag.gedaan.gevraagd"));
                    return "redirect:" + kant.van(vraag.id());
                });
    }

    String takeIn(Model model, Rechtenvraag vraag, Vraagkant kant, RedirectAttributes redirect) {
        return FormAnswer.of(
                new BindException(vraag, "vraag"),
                again -> show(model, vraag, kant, again),
                () -> opened(aanvragen.takeIn(vraag.id()), redirect));
    }

    String remind(
            Model model,
            Rechtenvraag vraag,
            Vraagkant kant,
            String tabel,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                new BindException(vraag, "vraag"),
                again -> show(model, vraag, kant, again),
                () -> {
                    herinneringen.ask(vraag.id(), tabel);
                    Notices.add(redirect, Tekst.of("rechtenvraag.gedaan.herinnering"));
                    return "redirect:" + kant.van(vraag.id());
                });
    }

    /** What there may be a right to is ticked; a no can be ticked too. */
    private static FormState ticked(Rechten rechten) {
        var tabellen = rechten.kansen().stream().map(u -> u.regeling().tabel()).toList();
        return FormState.of(Map.of("regelingen", tabellen));
    }

    private static String opened(AanvraagId id, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of("rechtenvraag.gedaan.opgenomen"));
        return "redirect:/aanvragen/" + id;
    }

    String discard(Rechtenvraag vraag, Vraagkant kant, RedirectAttributes redirect) {
        vragen.discard(vraag.id());
        Notices.add(redirect, Tekst.of("rechtenvraag.gedaan.weg"));
        return "redirect:" + kant.terug();
    }

    private void read(Model model, Rechtenvraag vraag, Vraagkant kant) {
        var wie =
                vraag.antwoorden().bewoners().stream()
                        .map(Bewoner::inwoner)
                        .collect(Collectors.toList());
        if (!wie.contains(vraag.aanvrager())) {
            wie.add(vraag.aanvrager());
        }
        log.read(vraag.id().onderwerp(), List.of(vraag.aanvrager()));
        model.addAttribute("vraag", vraag);
        model.addAttribute("kant", kant);
        model.addAttribute("namen", names(wie));
    }

    private Map<InwonerId, String> names(List<InwonerId> wie) {
        var namen = new LinkedHashMap<InwonerId, String>();
        for (Inwoner lid : inwoners.findAll(wie)) {
            namen.put(lid.id(), lid.aanspreeknaam());
        }
        return namen;
    }
}
