package nl.samenhang.bestaanszekerheid.regeling.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.regeling.Bewoner;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a question, whichever side it is looked at from. */
@Component
class Rechtenvraagpagina {

    private final Rechtenvragen vragen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Verwerkingslog log;

    Rechtenvraagpagina(
            Rechtenvragen vragen, Inwoners inwoners, Medewerkers medewerkers, Verwerkingslog log) {
        this.vragen = vragen;
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
        model.addAttribute("rechten", vragen.rechten(vraag));
        model.addAttribute(
                "samenMet", vraag.samenMet().flatMap(medewerkers::find).map(Medewerker::naam));
        return "bestaanszekerheid/regeling/rechtenvraag/uitkomst";
    }

    String deel(Model model, Rechtenvraag vraag, Vraagdeel deel, Vraagkant kant, FormState form) {
        read(model, vraag, kant);
        model.addAttribute("deel", deel);
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
    String reckon(Model model, Rechtenvraag vraag, Vraagkant kant, BindingResult errors) {
        return FormAnswer.of(
                errors,
                again -> show(model, vraag, kant, again),
                () -> {
                    vragen.reckon(vraag.id());
                    return "redirect:" + kant.van(vraag.id());
                });
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
