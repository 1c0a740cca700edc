package nl.samenhang.besluit.beschikking.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvraagsectie;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.beschikking.Vaststelling;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** What the tables say and what is decided, on the page of the application. */
@Component
class Besluitsectie implements Aanvraagsectie {

    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;
    private final Vaststelling vaststelling;
    private final Toetsen toetsen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;

    Besluitsectie(
            Aanvragen aanvragen,
            Beschikkingen beschikkingen,
            Vaststelling vaststelling,
            Toetsen toetsen,
            Inwoners inwoners,
            Medewerkers medewerkers) {
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
        this.vaststelling = vaststelling;
        this.toetsen = toetsen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Sectie> sectie(Aanvraag aanvraag) {
        var regels = aanvragen.regels(aanvraag.id());
        var beschikking = beschikkingen.of(aanvraag.id());
        if (regels.isEmpty() && beschikking.isEmpty()) {
            return Optional.empty();
        }
        var open = beschikkingen.isOpen(aanvraag);
        var view =
                new BeschikkingView(
                        aanvraag,
                        lines(regels),
                        beschikking,
                        beschikkingen.berichten(aanvraag.id()),
                        open,
                        open
                                ? vaststelling.missing(aanvraag.id(), regels).map(Refusal::reason)
                                : Optional.empty(),
                        beschikking.filter(vaststelling::mayAgree).isPresent(),
                        beschikking.map(Beschikking::opsteller).map(this::naam).orElse(""),
                        beschikking.flatMap(Beschikking::goedkeurder).map(this::naam));
        return Optional.of(
                new Sectie("besluit", "besluit/beschikking/sectie", Map.of("view", view)));
    }

    private List<BeschikkingView.Lijn> lines(List<Aanvraagregel> regels) {
        var namen =
                inwoners
                        .findAll(regels.stream().map(Aanvraagregel::inwoner).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::naam));
        var eigen = aanvragen.ownWetten();
        return regels.stream()
                .map(
                        regel -> {
                            var besluit = beschikkingen.besluit(regel.id());
                            return new BeschikkingView.Lijn(
                                    regel,
                                    namen.getOrDefault(regel.inwoner(), ""),
                                    toetsen.of(regel, besluit),
                                    besluit,
                                    eigen.contains(regel.wet()));
                        })
                .toList();
    }

    private String naam(MedewerkerId id) {
        return medewerkers.find(id).map(Medewerker::naam).orElse("?");
    }
}
