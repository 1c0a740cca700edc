package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.RelatieId;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;

/** Parents and partners whom our file knows, as the register names them and as our file does. */
final class Verwantenvergelijking {

    private final Bekend ons;
    private final Brppersoon brp;
    private final LocalDate vandaag;
    private final List<Verschil> verschillen = new ArrayList<>();

    private Verwantenvergelijking(Bekend ons, Brppersoon brp, LocalDate vandaag) {
        this.ons = ons;
        this.brp = brp;
        this.vandaag = vandaag;
    }

    static List<Verschil> of(Bekend ons, Brppersoon brp, LocalDate vandaag) {
        var vergelijking = new Verwantenvergelijking(ons, brp, vandaag);
        vergelijking.parents();
        vergelijking.partners();
        return List.copyOf(vergelijking.verschillen);
    }

    private void parents() {
        for (var ouder : brp.verwanten(Relatiesoort.OUDER)) {
            known(ouder)
                    .filter(ander -> related(Relatiesoort.OUDER, ander).isEmpty())
                    .ifPresent(
                            ander ->
                                    add(
                                            Wijzigingsoort.OUDER_ERBIJ,
                                            vandaag,
                                            other(ander, ouder.naam())));
        }
    }

    private void partners() {
        for (var partner : brp.verwanten(Relatiesoort.PARTNER)) {
            known(partner).ifPresent(ander -> partner(partner, ander));
        }
    }

    private void partner(Brppersoon.Verwante partner, InwonerId ander) {
        var lasting =
                related(Relatiesoort.PARTNER, ander).filter(relatie -> relatie.lastsOn(vandaag));
        if (partner.tot().isPresent() && lasting.isPresent()) {
            var nieuw = new LinkedHashMap<>(other(ander, partner.naam()));
            lasting.flatMap(Relatie::id)
                    .map(RelatieId::value)
                    .ifPresent(id -> nieuw.put("relatie", id.toString()));
            lasting.flatMap(Relatie::periode)
                    .map(Periode::van)
                    .or(partner::vanaf)
                    .ifPresent(van -> nieuw.put("vanaf", van.toString()));
            add(Wijzigingsoort.PARTNER_VOORBIJ, partner.tot().get(), nieuw);
        }
        if (partner.tot().isEmpty() && lasting.isEmpty() && !isOver(partner, ander)) {
            add(
                    Wijzigingsoort.PARTNER_ERBIJ,
                    partner.vanaf().orElse(vandaag),
                    other(ander, partner.naam()));
        }
    }

    /** Our file may know the end of this same relation before the register tells it. */
    private boolean isOver(Brppersoon.Verwante partner, InwonerId ander) {
        return related(Relatiesoort.PARTNER, ander)
                .flatMap(Relatie::periode)
                .flatMap(Periode::tot)
                .filter(tot -> partner.vanaf().map(van -> van.isBefore(tot)).orElse(true))
                .isPresent();
    }

    private Optional<InwonerId> known(Brppersoon.Verwante verwante) {
        return verwante.bsn().flatMap(bsn -> Optional.ofNullable(ons.verwanten().get(bsn)));
    }

    private Optional<Relatie> related(Relatiesoort soort, InwonerId ander) {
        return ons.relaties().stream()
                .filter(relatie -> relatie.soort() == soort)
                .filter(relatie -> relatie.ander().equals(Optional.of(ander)))
                .max(Comparator.comparing(relatie -> relatie.lastsOn(vandaag)));
    }

    private static Map<String, String> other(InwonerId ander, String naam) {
        var stuk = new LinkedHashMap<String, String>();
        stuk.put("ander", ander.value().toString());
        stuk.put("naam", naam);
        return stuk;
    }

    private void add(Wijzigingsoort soort, LocalDate dag, Map<String, String> nieuw) {
        verschillen.add(new Verschil(soort, dag, Map.of(), nieuw));
    }
}
