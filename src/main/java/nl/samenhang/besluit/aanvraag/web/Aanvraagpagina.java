package nl.samenhang.besluit.aanvraag.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvraagsectie;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Secties;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of an application. */
@Component
class Aanvraagpagina {

    private final Aanvragen aanvragen;
    private final Termijnen termijnen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final List<Aanvraagsectie> delen;
    private final Secties secties;
    private final Clock clock;

    Aanvraagpagina(
            Aanvragen aanvragen,
            Termijnen termijnen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            List<Aanvraagsectie> delen,
            Secties secties,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.delen = delen.stream().sorted(Comparator.comparing(Aanvraagsectie::volgorde)).toList();
        this.secties = secties;
        this.clock = clock;
    }

    /** The form for a new application. */
    String create(Model model, GezinId id, FormState form) {
        toegang.requireAccess(id);
        var leden = gezinnen.get(id).inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("wetten", aanvragen.ownWetten());
        model.addAttribute("form", form);
        return "besluit/aanvraag/nieuw";
    }

    /** One application with its clocks, lines and what other rooms know of it. */
    String show(Model model, AanvraagId id, FormState form) {
        var aanvraag = aanvragen.get(id);
        toegang.requireAccess(aanvraag.gezin());
        var gezin = gezinnen.get(aanvraag.gezin());
        var regels = aanvragen.regels(id);
        log.read(
                id.onderwerp(),
                Stream.concat(
                                Stream.of(aanvraag.aanvrager()),
                                regels.stream().map(Aanvraagregel::inwoner))
                        .distinct()
                        .toList());
        var leden = inwoners.findAll(gezin.inwonersOn(LocalDate.now(clock)));
        model.addAttribute("view", view(aanvraag, regels, leden));
        model.addAttribute("gezin", gezin);
        model.addAttribute("leden", leden);
        model.addAttribute("wetten", aanvragen.ownWetten());
        model.addAttribute(
                "delen", delen.stream().flatMap(d -> d.sectie(aanvraag).stream()).toList());
        model.addAttribute("secties", secties);
        model.addAttribute("form", form);
        return "besluit/aanvraag/show";
    }

    private AanvraagView view(Aanvraag aanvraag, List<Aanvraagregel> regels, List<Inwoner> leden) {
        var wie =
                Stream.concat(
                        Stream.of(aanvraag.aanvrager()),
                        regels.stream().map(Aanvraagregel::inwoner));
        var namen =
                Stream.concat(leden.stream(), inwoners.findAll(wie.distinct().toList()).stream())
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::naam, (een, _) -> een));
        return new AanvraagView(
                aanvraag,
                regels,
                namen,
                aanvragen.clocks(aanvraag).stream().map(this::klok).toList());
    }

    private AanvraagView.Klok klok(LopendeTermijn klok) {
        return new AanvraagView.Klok(
                termijnen.definitie(klok).naam(),
                termijnen.kleur(klok).name(),
                klok.uiterlijk(),
                klok.status() == Termijnstatus.OPGESCHORT);
    }
}
