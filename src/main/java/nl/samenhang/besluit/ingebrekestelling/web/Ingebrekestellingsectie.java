package nl.samenhang.besluit.ingebrekestelling.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagsectie;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaarsectie;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
import nl.samenhang.besluit.ingebrekestelling.Vertragingen;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** Notices of default, on the page of the application or the objection. */
@Component
class Ingebrekestellingsectie implements Aanvraagsectie, Bezwaarsectie {

    private final Ingebrekestellingen ingebrekestellingen;
    private final Vertragingen vertragingen;
    private final Clock clock;

    Ingebrekestellingsectie(
            Ingebrekestellingen ingebrekestellingen, Vertragingen vertragingen, Clock clock) {
        this.ingebrekestellingen = ingebrekestellingen;
        this.vertragingen = vertragingen;
        this.clock = clock;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Sectie> sectie(Aanvraag aanvraag) {
        return sectie(aanvraag.beslisvraag());
    }

    @Override
    public Optional<Sectie> sectie(Bezwaar bezwaar) {
        return sectie(bezwaar.beslisvraag());
    }

    private Optional<Sectie> sectie(Beslisvraag vraag) {
        var vandaag = LocalDate.now(clock);
        var regels =
                ingebrekestellingen.of(vraag.onderwerp()).stream()
                        .map(
                                van ->
                                        new IngebrekestellingView(
                                                van,
                                                van.dagen(vandaag),
                                                ingebrekestellingen.bedrag(van),
                                                van.isToBeSettled(vandaag)))
                        .toList();
        var verteld = vertragingen.of(vraag.onderwerp());
        return regels.isEmpty() && verteld.isEmpty() && !vraag.open()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "ingebrekestelling",
                                "besluit/ingebrekestelling/sectie",
                                Map.of("vraag", vraag, "regels", regels, "vertragingen", verteld)));
    }
}
