package nl.samenhang.netwerk.aanbieder.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;
import nl.samenhang.netwerk.aanbieder.Hulpvraag;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of offers.
 *
 * @param vrij a page of what needs no decision
 * @param soorten how many offers after a decision there are of each kind
 * @param metBesluit those offers with their names, for who works here
 */
public record AanbodView(
        List<Hulpvraag> vragen,
        List<Hulpaanbod> vrij,
        int perPagina,
        Map<Hulpsoort, Integer> soorten,
        List<Hulpaanbod> metBesluit,
        AanbodFilter filter) {

    /** The address of the next page; empty on the last. */
    public Optional<String> meer() {
        if (vrij.size() < perPagina) {
            return Optional.empty();
        }
        var laatste = vrij.getLast();
        var pad = UriComponentsBuilder.fromPath("/aanbod");
        filter.hulpvraag().ifPresent(code -> pad.queryParam("hulpvraag", code));
        filter.spreekt().ifPresent(code -> pad.queryParam("spreekt", code));
        filter.q().ifPresent(woord -> pad.queryParam("q", woord));
        return Optional.of(
                pad.queryParam("naNaam", laatste.inhoud().naam())
                        .queryParam("na", laatste.id())
                        .encode()
                        .toUriString());
    }
}
