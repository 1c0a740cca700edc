package nl.samenhang.toegang.melding.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.toegang.melding.Melding;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Terugbellen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings together what triage sees of one melding, and writes in the log that it was seen. */
@Component
class MeldingPagina {

    private static final String PAGE = "toegang/melding/show";

    private final Meldingen meldingen;
    private final Inwoners inwoners;
    private final Huishoudens huishoudens;
    private final Gezinnen gezinnen;
    private final Medewerkers medewerkers;
    private final Termijnen termijnen;
    private final Terugbellen terugbellen;
    private final Documenten documenten;
    private final Personenzoeker zoeker;
    private final Verwerkingslog log;

    MeldingPagina(
            Meldingen meldingen,
            Inwoners inwoners,
            Huishoudens huishoudens,
            Gezinnen gezinnen,
            Medewerkers medewerkers,
            Termijnen termijnen,
            Terugbellen terugbellen,
            Documenten documenten,
            Personenzoeker zoeker,
            Verwerkingslog log) {
        this.meldingen = meldingen;
        this.inwoners = inwoners;
        this.huishoudens = huishoudens;
        this.gezinnen = gezinnen;
        this.medewerkers = medewerkers;
        this.termijnen = termijnen;
        this.terugbellen = terugbellen;
        this.documenten = documenten;
        this.zoeker = zoeker;
        this.log = log;
    }

    /**
     * The page as it is opened: the people who live together and the team of the area are proposed.
     */
    String show(MeldingId id, String zoek, Model model) {
        var view = read(id, zoek, model);
        model.addAttribute(
                "form", FormState.of(TriageForm.proposal(view.huisgenoten(), view.team())));
        return PAGE;
    }

    /** The page with a form as it was sent, when something was refused. */
    String again(MeldingId id, FormState form, Model model) {
        read(id, "", model);
        model.addAttribute("form", form);
        return PAGE;
    }

    /** Back to the page, which says what was done. */
    String done(MeldingId id, String notice, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(notice));
        return "redirect:/meldingen/" + id;
    }

    private MeldingView read(MeldingId id, String zoek, Model model) {
        var melding = meldingen.get(id);
        log.read(id.onderwerp(), melding.inwoners());
        var view = view(melding, zoek);
        model.addAttribute("view", view);
        return view;
    }

    private MeldingView view(Melding melding, String zoek) {
        var personen = inwoners.findAll(melding.inwoners());
        var hits = melding.status().open() ? zoeker.hits(melding, zoek) : List.<Zoekhit>of();
        log.searched(hits.stream().flatMap(h -> h.inwoners().stream()).toList());
        return new MeldingView(
                melding,
                melding.behandelaar().flatMap(medewerkers::find).map(Medewerker::naam),
                personen.stream().map(this::persoon).toList(),
                hits,
                huisgenoten(melding.inwoners()),
                medewerkers.teams().stream()
                        .map(t -> Optie.of(t.id().toString(), t.naam()))
                        .toList(),
                team(melding, personen),
                meldingen.aanvullingen(melding.id()),
                documenten.of(melding.id().onderwerp()),
                termijnen.runningFor(melding.id().onderwerp()),
                terugbellen(melding.id()));
    }

    private TerugbelView terugbellen(MeldingId id) {
        var verzoek = terugbellen.find(id);
        return new TerugbelView(
                verzoek,
                verzoek.map(v -> meldingen.volgcode(v.melding())),
                terugbellen.attempts(id));
    }

    private PersoonView persoon(Inwoner inwoner) {
        var regel =
                Stream.of(
                                inwoner.geboortedatum().map(Geboortedatum::toString),
                                inwoner.adres().map(Adres::toString))
                        .flatMap(Optional::stream)
                        .toList();
        var dossiers =
                gezinnen.ofInwoner(inwoner.id()).stream()
                        .map(g -> new DossierView(g.id(), g.naam(), g.status()))
                        .toList();
        return new PersoonView(inwoner.id(), inwoner.naam(), String.join(", ", regel), dossiers);
    }

    private List<Inwoner> huisgenoten(List<InwonerId> personen) {
        var ids =
                personen.stream()
                        .flatMap(p -> huishoudens.of(p).stream())
                        .flatMap(h -> h.leden().stream())
                        .filter(lid -> lid.periode().tot().isEmpty())
                        .map(lid -> lid.inwoner());
        return inwoners.findAll(Stream.concat(personen.stream(), ids).distinct().toList());
    }

    private Optional<TeamId> team(Melding melding, List<Inwoner> personen) {
        return Stream.concat(
                        personen.stream()
                                .flatMap(p -> p.adres().stream())
                                .flatMap(a -> a.postcode().stream()),
                        melding.betrokkene().postcode().stream())
                .flatMap(postcode -> medewerkers.teamForPostcode(postcode).stream())
                .map(Team::id)
                .findFirst();
    }
}
