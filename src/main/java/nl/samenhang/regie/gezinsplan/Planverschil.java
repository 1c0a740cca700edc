package nl.samenhang.regie.gezinsplan;

import static nl.samenhang.regie.gezinsplan.Vergelijking.changed;
import static nl.samenhang.regie.gezinsplan.Vergelijking.compare;
import static nl.samenhang.regie.gezinsplan.Vergelijking.datum;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in sentences what is different between two states of one plan. */
public final class Planverschil {

    private Planverschil() {}

    /** What was added, changed and removed from the old plan to the new one. */
    public static List<Wijziging> between(Planinhoud oud, Planinhoud nieuw) {
        return Stream.of(
                        woorden(oud.woorden(), nieuw.woorden()),
                        partijen(oud, nieuw),
                        compare(
                                oud.doelen(),
                                nieuw.doelen(),
                                Doel::id,
                                d -> Wijziging.erbij("doel.erbij", van(nieuw, d), d.tekst()),
                                d -> Wijziging.eraf("doel.eraf", van(oud, d), d.tekst()),
                                (a, b) -> doel(a, b, van(nieuw, b))),
                        compare(
                                oud.acties(),
                                nieuw.acties(),
                                Actie::id,
                                a -> Wijziging.erbij("actie.erbij", a.eigenaar().naam(), a.tekst()),
                                a -> Wijziging.eraf("actie.eraf", a.eigenaar().naam(), a.tekst()),
                                Planverschil::actie),
                        compare(
                                oud.afspraken(),
                                nieuw.afspraken(),
                                Afspraak::id,
                                a ->
                                        Wijziging.erbij(
                                                "afspraak.erbij",
                                                a.wie().naam(),
                                                a.wat(),
                                                datum(a.uiterlijk())),
                                a -> Wijziging.eraf("afspraak.eraf", a.wie().naam(), a.wat()),
                                Planverschil::afspraak),
                        top(oud, nieuw),
                        compare(
                                onderTop(oud),
                                onderTop(nieuw),
                                Onderdeel::id,
                                o -> Wijziging.erbij("onderdeel.erbij", o.naam()),
                                o -> Wijziging.eraf("onderdeel.eraf", o.naam()),
                                Planverschil::onderdeel))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Wijziging> woorden(String oud, String nieuw) {
        if (oud.equals(nieuw)) {
            return Stream.of();
        }
        return Stream.of(
                oud.isEmpty()
                        ? Wijziging.erbij("woorden.erbij", nieuw)
                        : Wijziging.anders("woorden.anders", oud, nieuw));
    }

    private static Stream<Wijziging> partijen(Planinhoud oud, Planinhoud nieuw) {
        return compare(
                oud.clienten(),
                nieuw.clienten(),
                Partij::id,
                p -> Wijziging.erbij("client.erbij", p.naam()),
                p -> Wijziging.eraf("client.eraf", p.naam()),
                (a, b) -> Stream.of());
    }

    private static Stream<Wijziging> doel(Doel oud, Doel nieuw, String van) {
        return Stream.of(
                        changed(oud.tekst(), nieuw.tekst(), "doel.tekst", van),
                        changed(
                                oud.beginsituatie(),
                                nieuw.beginsituatie(),
                                "doel.begin",
                                van,
                                nieuw.tekst()),
                        changed(oud.streven(), nieuw.streven(), "doel.streven", van, nieuw.tekst()),
                        changed(
                                datum(oud.streefdatum()),
                                datum(nieuw.streefdatum()),
                                "doel.datum",
                                van,
                                nieuw.tekst()),
                        oud.voortgang() == nieuw.voortgang()
                                ? Stream.<Wijziging>of()
                                : Stream.of(
                                        Wijziging.anders(
                                                "voortgang." + nieuw.voortgang().name(),
                                                van,
                                                nieuw.tekst())))
                .flatMap(Function.identity());
    }

    private static Stream<Wijziging> actie(Actie oud, Actie nieuw) {
        var wie = nieuw.eigenaar().naam();
        var gedaan =
                oud.isOpen() && !nieuw.isOpen()
                        ? Stream.of(Wijziging.anders("actie.gedaan", wie, nieuw.tekst()))
                        : Stream.<Wijziging>of();
        var eigenaar =
                oud.eigenaar().sameAs(nieuw.eigenaar())
                        ? Stream.<Wijziging>of()
                        : Stream.of(
                                Wijziging.anders(
                                        "actie.eigenaar",
                                        nieuw.tekst(),
                                        oud.eigenaar().naam(),
                                        wie));
        var datum =
                changed(
                        datum(oud.uiterlijk()),
                        datum(nieuw.uiterlijk()),
                        "actie.datum",
                        wie,
                        nieuw.tekst());
        return Stream.of(gedaan, eigenaar, datum).flatMap(Function.identity());
    }

    private static Stream<Wijziging> afspraak(Afspraak oud, Afspraak nieuw) {
        var status =
                oud.status() == nieuw.status()
                        ? Stream.<Wijziging>of()
                        : Stream.of(
                                Wijziging.anders(
                                        "afspraak." + nieuw.status().name(),
                                        nieuw.wie().naam(),
                                        nieuw.wat()));
        var datum =
                changed(
                        datum(oud.uiterlijk()),
                        datum(nieuw.uiterlijk()),
                        "afspraak.datum",
                        nieuw.wie().naam(),
                        nieuw.wat());
        return Stream.concat(status, datum);
    }

    /** The gezinsplan itself is no part that comes or goes; only who helps with it changes. */
    private static Stream<Wijziging> top(Planinhoud oud, Planinhoud nieuw) {
        return oud.top().stream()
                .flatMap(eerst -> nieuw.top().stream().flatMap(nu -> onderdeel(eerst, nu)));
    }

    private static List<Onderdeel> onderTop(Planinhoud plan) {
        return plan.onderdelen().stream()
                .filter(o -> o.soort() != Onderdeel.Soort.GEZINSPLAN)
                .toList();
    }

    private static Stream<Wijziging> onderdeel(Onderdeel oud, Onderdeel nieuw) {
        var klaar =
                oud.isOpen() && !nieuw.isOpen()
                        ? Stream.of(Wijziging.eraf("onderdeel.klaar", nieuw.naam()))
                        : Stream.<Wijziging>of();
        var wie =
                compare(
                        helpers(oud),
                        helpers(nieuw),
                        Betrokkene::id,
                        b -> Wijziging.erbij("betrokkene.erbij", b.partij().naam(), nieuw.naam()),
                        b -> Wijziging.eraf("betrokkene.eraf", b.partij().naam(), nieuw.naam()),
                        (a, b) -> Stream.of());
        return Stream.concat(klaar, wie);
    }

    /** Clients of the whole plan are told apart; initiators do not change. */
    private static List<Betrokkene> helpers(Onderdeel onderdeel) {
        return onderdeel.betrokkenen().stream()
                .filter(b -> b.rol() == Rol.UITVOERENDE || b.rol() == Rol.BELANGHEBBENDE)
                .toList();
    }

    /** Whose goal it is: a person, or the gezin by its name. */
    private static String van(Planinhoud plan, Doel doel) {
        return doel.inwoner()
                .map(plan::naamOf)
                .filter(naam -> !naam.isEmpty())
                .orElse(plan.gezin());
    }
}
