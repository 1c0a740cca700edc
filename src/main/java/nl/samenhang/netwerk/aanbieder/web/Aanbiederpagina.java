package nl.samenhang.netwerk.aanbieder.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.SocialeKaart;
import nl.samenhang.netwerk.aanbieder.Wachtregels;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one organisation with its offers, locations and experiences. */
@Component
class Aanbiederpagina {

    private record Begin(LocalDate van) {}

    private final Aanbieders aanbieders;
    private final SocialeKaart kaart;
    private final Wachtregels wachtregels;
    private final Clock clock;

    Aanbiederpagina(
            Aanbieders aanbieders, SocialeKaart kaart, Wachtregels wachtregels, Clock clock) {
        this.aanbieders = aanbieders;
        this.kaart = kaart;
        this.wachtregels = wachtregels;
        this.clock = clock;
    }

    /** The forms of the page as they begin. */
    FormState begin() {
        return FormState.of(new Begin(LocalDate.now(clock)));
    }

    /** The page, with one of its forms as it was sent. */
    String show(Model model, AanbiederId id, FormState form) {
        var vandaag = LocalDate.now(clock);
        var aanbod = kaart.of(id);
        model.addAttribute("aanbieder", aanbieders.get(id));
        model.addAttribute("aanbod", aanbod);
        model.addAttribute(
                "verouderd",
                aanbod.stream()
                        .filter(a -> wachtregels.isStale(a.beschikbaarheid(), vandaag))
                        .map(Hulpaanbod::id)
                        .toList());
        model.addAttribute("ervaringen", aanbieders.ervaringen(id));
        model.addAttribute("form", form);
        return "netwerk/aanbieder/show";
    }

    String done(AanbiederId id, String notice, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(notice));
        return "redirect:/beheer/aanbieders/" + id;
    }
}
