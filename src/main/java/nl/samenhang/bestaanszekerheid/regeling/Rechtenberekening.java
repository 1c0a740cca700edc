package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Uitkomst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what each scheme says of a household. Nothing is kept here. */
@Service
@Transactional(readOnly = true)
public class Rechtenberekening {

    /** The reason of the table when there is no temporary scheme: then it is not named at all. */
    private static final String GEEN_REGELING = "GEEN_TIJDELIJKE_REGELING";

    private static final String TE_VROEG = "TE_VROEG";
    private static final String ZOEKTERMIJN = "ZOEKTERMIJN_LOOPT";

    private final Bijstandsnormen normen;
    private final Regelingen regelingen;
    private final Regels regels;
    private final Bijzonderekosten kosten;

    Rechtenberekening(
            Bijstandsnormen normen, Regelingen regelingen, Regels regels, Bijzonderekosten kosten) {
        this.normen = normen;
        this.regelingen = regelingen;
        this.regels = regels;
        this.kosten = kosten;
    }

    /** What all schemes say; refused when no norm is known for that day and this household. */
    public Rechten of(Rekenvraag vraag) {
        return of(
                vraag,
                stand(vraag),
                regelingen.on(vraag.dag()),
                (regeling, feiten, _) -> today(regeling, vraag, feiten));
    }

    /** With which norms a question is worked out; refused when none are known for that day. */
    Rekenstand stand(Rekenvraag vraag) {
        var dag = vraag.dag();
        var blad = normen.on(dag).orElseThrow(() -> unknown(dag));
        var norm = blad.norm(vraag.situatie()).orElseThrow(() -> unknown(dag));
        return new Rekenstand(
                dag,
                blad,
                norm,
                Rekenregels.percentage(vraag.inkomen(), norm),
                normen.vermogen(dag).map(g -> g.grens(vraag.situatie().leefvorm())));
    }

    /** The same with these norms, these schemes and these tables. */
    Rechten of(Rekenvraag vraag, Rekenstand stand, List<Regeling> schemes, Tabelvrager vrager) {
        var vermogen = Vermogenstoets.of(vraag.bezit(), vraag.schulden(), stand.grens());
        var feiten = Rekenfeiten.of(vraag, stand.percentage(), vermogen);
        return new Rechten(
                vraag,
                stand.norm(),
                stand.percentage(),
                stand.grens(),
                vermogen,
                stand.blad().geldigVan(),
                stand.blad().isOverdue(vraag.dag()),
                schemes.stream()
                        .flatMap(r -> judge(r, vraag, stand.norm(), feiten, vrager).stream())
                        .toList());
    }

    private Optional<Uitkomst> today(Regeling regeling, Rekenvraag vraag, Rekenfeiten feiten) {
        var tabel = regels.kiezer(regeling.tabel(), vraag.dag()).tabel();
        return Optional.of(regels.evaluate(regeling.tabel(), vraag.dag(), feiten.invoer(tabel)));
    }

    private Optional<Regelinguitslag> judge(
            Regeling regeling,
            Rekenvraag vraag,
            Bedrag norm,
            Rekenfeiten feiten,
            Tabelvrager vrager) {
        if (regeling.voor() == Regeling.Voor.KIND) {
            return kinderen(regeling, vraag, feiten, vrager);
        }
        return vrager.ask(
                        regeling,
                        feiten.forRegeling(regeling, vraag.situatie()),
                        OptionalInt.empty())
                .filter(uitkomst -> !uitkomst.redenen().contains(GEEN_REGELING))
                .map(uitkomst -> household(regeling, vraag, norm, uitkomst));
    }

    private Regelinguitslag household(
            Regeling regeling, Rekenvraag vraag, Bedrag norm, Uitkomst uitkomst) {
        var opnieuw =
                uitkomst.redenen().contains(ZOEKTERMIJN)
                        ? vraag.zoektermijnTot()
                        : vraag.laatsteToeslag()
                                .filter(_ -> uitkomst.redenen().contains(TE_VROEG))
                                .map(Rekenfeiten::opnieuw);
        var bedrag = bedrag(regeling, vraag, norm, uitkomst);
        var gewoon = uitslag(regeling, uitkomst, bedrag, List.of(), opnieuw);
        return regeling.voor() == Regeling.Voor.DRAAGKRACHT && gewoon.recht() != Recht.NEE
                ? kosten.judge(vraag, norm, uitkomst).map(gewoon::with).orElse(gewoon)
                : gewoon;
    }

    /** Asked for each child apart; a household without children has no such scheme. */
    private static Optional<Regelinguitslag> kinderen(
            Regeling regeling, Rekenvraag vraag, Rekenfeiten feiten, Tabelvrager vrager) {
        var jaren = vraag.situatie().kinderen();
        var uitkomsten = new ArrayList<Uitkomst>();
        var kinderen = new ArrayList<Regelinguitslag.Kind>();
        for (var i = 0; i < jaren.size(); i++) {
            var leeftijd = jaren.get(i);
            vrager.ask(regeling, feiten.forKind(leeftijd), OptionalInt.of(i))
                    .ifPresent(
                            uitkomst -> {
                                uitkomsten.add(uitkomst);
                                kinderen.add(kind(leeftijd, uitkomst));
                            });
        }
        return uitkomsten.stream()
                .min(Comparator.comparing(Rechtenberekening::recht))
                .map(
                        beste ->
                                uitslag(
                                        regeling,
                                        beste,
                                        Optional.empty(),
                                        kinderen,
                                        Optional.empty()));
    }

    private static Regelinguitslag uitslag(
            Regeling regeling,
            Uitkomst uitkomst,
            Optional<Bedrag> bedrag,
            List<Regelinguitslag.Kind> kinderen,
            Optional<LocalDate> opnieuw) {
        return new Regelinguitslag(
                regeling,
                recht(uitkomst),
                bedrag,
                uitkomst.redenen().getFirst(),
                uitkomst.treffers().getFirst().artikel(),
                kinderen,
                opnieuw,
                uitkomst.versie(),
                Optional.empty());
    }

    private static Regelinguitslag.Kind kind(int leeftijd, Uitkomst uitkomst) {
        var onderdelen =
                recht(uitkomst) == Recht.NEE
                        ? List.<String>of()
                        : uitkomst.waarden("onderdeel").stream().map(Object::toString).toList();
        return new Regelinguitslag.Kind(leeftijd, onderdelen, uitkomst.redenen().getFirst());
    }

    private static Recht recht(Uitkomst uitkomst) {
        return Recht.valueOf(uitkomst.waarde("recht").toString());
    }

    private static Optional<Bedrag> bedrag(
            Regeling regeling, Rekenvraag vraag, Bedrag norm, Uitkomst uitkomst) {
        if (recht(uitkomst) != Recht.JA) {
            return Optional.empty();
        }
        if (regeling.voor() == Regeling.Voor.DRAAGKRACHT) {
            return Optional.of(
                    Rekenregels.draagkracht(
                            vraag.inkomen(),
                            norm,
                            (BigDecimal) uitkomst.waarde("vrijTot"),
                            (BigDecimal) uitkomst.waarde("deel")));
        }
        if (regeling.voor() == Regeling.Voor.BIJSTAND) {
            return Optional.of(new Bedrag(norm.centen() - vraag.inkomen().centen()));
        }
        if (!uitkomst.treffers().getFirst().waarden().containsKey("bedrag")) {
            return Optional.empty();
        }
        var euro = (BigDecimal) uitkomst.waarde("bedrag");
        var een = new Bedrag(euro.movePointRight(2).longValueExact());
        return Optional.of(new Bedrag(een.centen() * times(regeling, vraag.situatie())));
    }

    /** How many times the amount of the table is given. */
    private static int times(Regeling regeling, Leefsituatie situatie) {
        return switch (regeling.voor()) {
            case PERSOON -> situatie.personen();
            case PER_KIND -> regeling.kinderen(situatie.kinderen());
            case HUISHOUDEN, KIND, DRAAGKRACHT, BIJSTAND -> 1;
        };
    }

    private static Refusal unknown(LocalDate dag) {
        return new Refusal("dag", Tekst.of("regeling.fout.geen-norm", dag));
    }
}
