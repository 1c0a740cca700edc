package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in sentences what is different between two states of one plan. */
public final class Planverschil {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d-M-yyyy");

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
                        compare(
                                oud.onderdelen(),
                                nieuw.onderdelen(),
                                Onderdeel::id,
                                o -> Wijziging.erbij("onderdeel.erbij", o.naam()),
                                o -> Wijziging.eraf("onderdeel.eraf", o.naam()),
                                Planverschil::onderdeel))
                .flatMap(Function.identity())
                .toList();
    }

    private static <T, K> Stream<Wijziging> compare(
            List<T> oud,
            List<T> nieuw,
            Function<T, K> key,
            Function<T, Wijziging> erbij,
            Function<T, Wijziging> eraf,
            BiFunction<T, T, Stream<Wijziging>> anders) {
        var blijvend =
                nieuw.stream()
                        .flatMap(
                                n ->
                                        find(oud, key, key.apply(n))
                                                .map(o -> anders.apply(o, n))
                                                .orElseGet(() -> Stream.of(erbij.apply(n))));
        var weg = oud.stream().filter(o -> find(nieuw, key, key.apply(o)).isEmpty()).map(eraf);
        return Stream.concat(blijvend, weg);
    }

    private static <T, K> Optional<T> find(List<T> list, Function<T, K> key, K wanted) {
        return list.stream().filter(t -> key.apply(t).equals(wanted)).findFirst();
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

    private static Stream<Wijziging> changed(
            String oud, String nieuw, String key, String... vooraf) {
        if (oud.equals(nieuw)) {
            return Stream.of();
        }
        var args =
                Stream.concat(Stream.of(vooraf), Stream.of(streep(oud), streep(nieuw))).toArray();
        return Stream.of(Wijziging.anders(key, args));
    }

    private static String streep(String text) {
        return text.isEmpty() ? "-" : text;
    }

    /** Whose goal it is: a person, or the gezin by its name. */
    private static String van(Planinhoud plan, Doel doel) {
        return doel.inwoner()
                .map(plan::naamOf)
                .filter(naam -> !naam.isEmpty())
                .orElse(plan.gezin());
    }

    private static String datum(Optional<LocalDate> dag) {
        return dag.map(Planverschil::datum).orElse("");
    }

    private static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }
}
