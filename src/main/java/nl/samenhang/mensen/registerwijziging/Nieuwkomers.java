package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Registerrelaties;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import org.springframework.stereotype.Component;

/**
 * Puts people into the file whom only the register knew: who was born, and who came to live here.
 */
@Component
class Nieuwkomers {

    /** Who is older than this was not born last night: such a child moved in. */
    private static final int NEWBORN_DAYS = 400;

    private final Inwoners inwoners;
    private final Relaties relaties;
    private final Registerrelaties herkomst;
    private final Verhuizingen verhuizingen;
    private final Clock clock;

    Nieuwkomers(
            Inwoners inwoners,
            Relaties relaties,
            Registerrelaties herkomst,
            Verhuizingen verhuizingen,
            Clock clock) {
        this.inwoners = inwoners;
        this.relaties = relaties;
        this.herkomst = herkomst;
        this.verhuizingen = verhuizingen;
        this.clock = clock;
    }

    /** What came into the file: who, and how it is called. */
    record Nieuwkomer(InwonerId id, Verschil verschil) {}

    /** The address comes last, so that the household is derived with what ties these people. */
    Nieuwkomer register(Brppersoon brp) {
        var id =
                inwoners.enroll(
                        new NieuweInwoner(
                                brp.bsn(),
                                brp.voornamen(),
                                "",
                                brp.voorvoegsel(),
                                brp.geslachtsnaam(),
                                brp.geboortedatum(),
                                brp.geslacht(),
                                Optional.empty(),
                                Optional.empty(),
                                brp.geheim(),
                                Bereikbaarheid.ONBEKEND));
        var ouders = parents(brp);
        ouders.stream()
                .filter(ouder -> !isKnownParent(id, ouder))
                .forEach(ouder -> child(ouder, id));
        var geboren = born(brp);
        var sinds = since(brp);
        brp.gezag()
                .ifPresent(
                        code ->
                                relaties.recordGezag(
                                        new Gezag(id, code, Periode.from(geboren.orElse(sinds)))));
        brp.woonplek()
                .ifPresent(
                        plek ->
                                verhuizingen.move(
                                        List.of(id),
                                        new Verhuizing(plek.soort(), plek.adres(), sinds)));
        return new Nieuwkomer(id, arrival(brp, ouders));
    }

    /** How it is called that somebody is in our file who was not. */
    Verschil arrival(Brppersoon brp) {
        return arrival(brp, parents(brp));
    }

    private Verschil arrival(Brppersoon brp, List<InwonerId> ouders) {
        var geboren = born(brp);
        var newborn =
                !ouders.isEmpty()
                        && geboren.filter(dag -> dag.plusDays(NEWBORN_DAYS).isAfter(today()))
                                .isPresent();
        return new Verschil(
                newborn ? Wijzigingsoort.GEBOORTE : Wijzigingsoort.VESTIGING,
                newborn ? geboren.get() : since(brp),
                Map.of(),
                brp.woonplek()
                        .map(plek -> Stukken.of(plek.soort(), plek.adres()))
                        .orElseGet(() -> Map.of("soort", Adressoort.ONBEKEND.name())));
    }

    private void child(InwonerId ouder, InwonerId kind) {
        relaties.relate(kind, Relatiesoort.OUDER, ouder, Optional.empty());
        herkomst.brought(kind, Relatiesoort.OUDER, ouder);
    }

    private List<InwonerId> parents(Brppersoon brp) {
        return brp.verwanten(Relatiesoort.OUDER).stream()
                .flatMap(ouder -> ouder.bsn().stream())
                .flatMap(bsn -> inwoners.findByBsn(bsn).stream())
                .map(Inwoner::id)
                .toList();
    }

    /** The list of the parent may have named the child before it came. */
    private boolean isKnownParent(InwonerId kind, InwonerId ouder) {
        return inwoners.relaties(kind).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                .anyMatch(relatie -> relatie.ander().equals(Optional.of(ouder)));
    }

    private LocalDate since(Brppersoon brp) {
        return brp.woonplek()
                .flatMap(Brppersoon.Woonplek::vanaf)
                .or(() -> born(brp))
                .orElseGet(this::today);
    }

    private static Optional<LocalDate> born(Brppersoon brp) {
        return brp.geboortedatum().map(Geboortedatum::eerste);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
