package nl.samenhang.regie.gezinsplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinswoorden;
import nl.samenhang.platform.database.RoundTrip;
import org.springframework.stereotype.Component;

/** Puts the contents of a plan together, with the names of today. */
@Component
class Planlezer {

    private final RoundTrip roundTrip;
    private final Gezinnen gezinnen;
    private final Partijnamen namen;

    Planlezer(RoundTrip roundTrip, Gezinnen gezinnen, Partijnamen namen) {
        this.roundTrip = roundTrip;
        this.gezinnen = gezinnen;
        this.namen = namen;
    }

    Planinhoud read(Gezinsplan plan) {
        var answers =
                roundTrip.ask(
                        Map.of("plan", plan.id().value()),
                        OnderdeelRepository.BETROKKENEN,
                        OnderdeelRepository.ONDERDELEN,
                        DoelRepository.ACTIES,
                        DoelRepository.DOELEN,
                        AfspraakRepository.ALL);
        var boom = OnderdeelRepository.boom(answers);
        var acties = answers.to(DoelRepository.ACTIES);
        var partners = answers.to(AfspraakRepository.ALL);
        var bekend = namen.of(partijen(boom, acties, partners));
        var metNamen = boom.stream().map(o -> named(o, bekend)).toList();
        return new Planinhoud(
                gezinnen.get(plan.gezin()).naam(),
                gezinnen.woorden(plan.gezin()).map(Gezinswoorden::tekst).orElse(""),
                clienten(metNamen),
                metNamen,
                answers.to(DoelRepository.DOELEN),
                acties.stream().map(a -> named(a, bekend)).toList(),
                partners.stream().map(a -> named(a, bekend)).toList());
    }

    private static List<Partij> clienten(List<Onderdeel> boom) {
        return boom.stream()
                .filter(o -> o.soort() == Onderdeel.Soort.GEZINSPLAN)
                .flatMap(o -> o.met(Rol.CLIENT).stream())
                .map(Betrokkene::partij)
                .toList();
    }

    private static List<Partij> partijen(
            List<Onderdeel> boom, List<Actie> acties, List<Afspraak> afspraken) {
        var betrokkenen = boom.stream().flatMap(o -> o.betrokkenen().stream());
        return Stream.of(
                        betrokkenen.map(Betrokkene::partij),
                        acties.stream().map(Actie::eigenaar),
                        afspraken.stream().map(Afspraak::wie))
                .flatMap(s -> s)
                .toList();
    }

    private static Partij named(Partij partij, Map<UUID, String> namen) {
        return partij.id().map(id -> partij.named(namen.getOrDefault(id, "?"))).orElse(partij);
    }

    private static Onderdeel named(Onderdeel onderdeel, Map<UUID, String> namen) {
        return onderdeel.with(
                onderdeel.betrokkenen().stream()
                        .map(
                                b ->
                                        new Betrokkene(
                                                b.id(),
                                                b.onderdeel(),
                                                b.rol(),
                                                named(b.partij(), namen),
                                                b.omschrijving()))
                        .toList());
    }

    private static Actie named(Actie actie, Map<UUID, String> namen) {
        return new Actie(
                actie.id(),
                actie.doel(),
                actie.tekst(),
                named(actie.eigenaar(), namen),
                actie.uiterlijk(),
                actie.gedaanOp());
    }

    private static Afspraak named(Afspraak afspraak, Map<UUID, String> namen) {
        return new Afspraak(
                afspraak.id(),
                named(afspraak.wie(), namen),
                afspraak.wat(),
                afspraak.uiterlijk(),
                afspraak.herinnerenOp(),
                afspraak.status(),
                afspraak.opgeschaaldOp());
    }
}
