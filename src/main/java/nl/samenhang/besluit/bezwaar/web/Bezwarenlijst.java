package nl.samenhang.besluit.bezwaar.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagsectie;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** Objections to the decision, on the page of the application. */
@Component
class Bezwarenlijst implements Aanvraagsectie {

    private final Beschikkingen beschikkingen;
    private final Bezwaren bezwaren;

    Bezwarenlijst(Beschikkingen beschikkingen, Bezwaren bezwaren) {
        this.beschikkingen = beschikkingen;
        this.bezwaren = bezwaren;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Sectie> sectie(Aanvraag aanvraag) {
        return beschikkingen
                .of(aanvraag.id())
                .filter(Beschikking::isBekendgemaakt)
                .map(
                        beschikking ->
                                new Sectie(
                                        "bezwaar",
                                        "besluit/bezwaar/sectie",
                                        Map.of(
                                                "beschikking",
                                                beschikking,
                                                "bezwaren",
                                                bezwaren.of(beschikking.id()))));
    }
}
