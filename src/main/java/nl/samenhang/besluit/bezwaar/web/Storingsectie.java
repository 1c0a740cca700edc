package nl.samenhang.besluit.bezwaar.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaarsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.recht.storing.Storingen;
import org.springframework.stereotype.Component;

/**
 * That nobody could reach us electronically on the last day to object, so that who did later is not
 * late (Awb art. 2:21).
 */
@Component
class Storingsectie implements Bezwaarsectie {

    private static final int BEFORE_DELIVERY = 4;

    private final Beschikkingen beschikkingen;
    private final Storingen storingen;

    Storingsectie(Beschikkingen beschikkingen, Storingen storingen) {
        this.beschikkingen = beschikkingen;
        this.storingen = storingen;
    }

    @Override
    public int volgorde() {
        return BEFORE_DELIVERY;
    }

    @Override
    public Optional<Sectie> sectie(Bezwaar bezwaar) {
        var laatste = beschikkingen.get(bezwaar.beschikking()).bezwaarTot().orElseThrow();
        if (!bezwaar.ontvangen().isAfter(laatste)) {
            return Optional.empty();
        }
        return storingen
                .uitstel(laatste)
                .map(
                        uitstel ->
                                new Sectie(
                                        "storing",
                                        "besluit/bezwaar/storing",
                                        Map.of(
                                                "uitstel",
                                                uitstel,
                                                "alsnog",
                                                bezwaar.isTeLaat()
                                                        && !bezwaar.ontvangen()
                                                                .isAfter(uitstel.tot()))));
    }
}
