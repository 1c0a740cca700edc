package nl.samenhang.besluit.aanvraag.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.springframework.stereotype.Component;

/** The applications on the page of the gezin, and the own ones on the pages of a resident. */
@Component
class Aanvraagsecties implements Gezinssectie, Mijnsectie {

    private static final int BEFORE_HELP = 24;

    private final Aanvragen aanvragen;
    private final Termijnen termijnen;

    Aanvraagsecties(Aanvragen aanvragen, Termijnen termijnen) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return BEFORE_HELP;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(AanvraagRechten.BEHANDELEN)) {
            return Optional.empty();
        }
        var regels = lines(aanvragen.of(gezin));
        return Optional.of(
                regels.isEmpty()
                        ? Sectie.begin(
                                "aanvragen",
                                "aanvraag.titel",
                                "aanvraag.leeg",
                                List.of(
                                        new Stap(
                                                "/gezinnen/" + gezin + "/aanvragen/nieuw",
                                                "aanvraag.toevoegen")))
                        : new Sectie(
                                "aanvragen",
                                "besluit/aanvraag/sectie",
                                Map.of("regels", regels, "gezin", gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var eigen =
                aanvragen.of(gezin).stream().filter(a -> a.aanvrager().equals(inwoner)).toList();
        return eigen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "aanvragen",
                                "besluit/aanvraag/mijn",
                                Map.of("regels", lines(eigen))));
    }

    private List<AanvraagLijn> lines(List<Aanvraag> all) {
        return all.stream()
                .map(
                        aanvraag ->
                                new AanvraagLijn(
                                        aanvraag,
                                        aanvraag.isOpen()
                                                ? aanvragen.clocks(aanvraag).stream()
                                                        .findFirst()
                                                        .map(
                                                                klok ->
                                                                        new AanvraagView.Klok(
                                                                                termijnen
                                                                                        .definitie(
                                                                                                klok)
                                                                                        .naam(),
                                                                                termijnen
                                                                                        .kleur(klok)
                                                                                        .name(),
                                                                                klok.uiterlijk(),
                                                                                klok.status()
                                                                                        == Termijnstatus
                                                                                                .OPGESCHORT))
                                                : Optional.empty()))
                .toList();
    }
}
