package nl.samenhang.regie.toestemming.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.toestemming.Bevoegden;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/** Gathers what somebody agreed to, and writes down that it was seen. */
@Component
class ToestemmingViews {

    private final Toestemmingen toestemmingen;
    private final Bevoegden bevoegden;
    private final Inwoners inwoners;
    private final Partners partners;
    private final Verwerkingslog log;

    ToestemmingViews(
            Toestemmingen toestemmingen,
            Bevoegden bevoegden,
            Inwoners inwoners,
            Partners partners,
            Verwerkingslog log) {
        this.toestemmingen = toestemmingen;
        this.bevoegden = bevoegden;
        this.inwoners = inwoners;
        this.partners = partners;
        this.log = log;
    }

    ToestemmingView of(InwonerId id, List<InwonerId> personen) {
        var inwoner = inwoners.get(id);
        log.read(Onderwerp.of("inwoner", id), id);
        return new ToestemmingView(
                inwoner,
                inwoners.findAll(personen),
                toestemmingen.of(id),
                toestemmingen.open(id),
                namen(id),
                bevoegden.allowedFor(id).stream().sorted().toList());
    }

    private Map<String, String> namen(InwonerId id) {
        var ouders =
                inwoners
                        .findAll(
                                inwoners.relaties(id).stream()
                                        .flatMap(relatie -> relatie.ander().stream())
                                        .collect(Collectors.toSet()))
                        .stream()
                        .map(ouder -> Map.entry(ouder.id().toString(), ouder.naam()));
        return Stream.concat(
                        partners.all().stream()
                                .map(partner -> Map.entry(partner.id().toString(), partner.naam())),
                        ouders)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
