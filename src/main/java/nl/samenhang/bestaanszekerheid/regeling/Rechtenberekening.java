package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Uitkomst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what each scheme says of a household. Nothing is kept. */
@Service
@Transactional(readOnly = true)
public class Rechtenberekening {

    /** The reason of the table when there is no temporary scheme: then it is not named at all. */
    private static final String GEEN_REGELING = "GEEN_TIJDELIJKE_REGELING";

    private static final String TE_VROEG = "TE_VROEG";

    private final Bijstandsnormen normen;
    private final Regelingen regelingen;
    private final Regels regels;

    Rechtenberekening(Bijstandsnormen normen, Regelingen regelingen, Regels regels) {
        this.normen = normen;
        this.regelingen = regelingen;
        this.regels = regels;
    }

    /** What all schemes say; refused when no norm is known for that day and this household. */
    public Rechten of(Rechtenvraag vraag) {
        var dag = vraag.dag();
        var blad = normen.on(dag).orElseThrow(() -> unknown(dag));
        var norm = normen.norm(vraag.situatie(), dag).orElseThrow(() -> unknown(dag));
        var grens = normen.vermogen(dag).map(g -> g.grens(vraag.situatie().leefvorm()));
        var vermogen = Vermogenstoets.of(vraag.bezit(), vraag.schulden(), grens);
        var percentage = Rekenregels.percentage(vraag.inkomen(), norm);
        var feiten = Rekenfeiten.of(vraag, percentage, vermogen);
        return new Rechten(
                vraag,
                norm,
                percentage,
                grens,
                vermogen,
                blad.geldigVan(),
                blad.isOverdue(dag),
                regelingen.alle().stream()
                        .flatMap(regeling -> judge(regeling, vraag, norm, feiten).stream())
                        .toList());
    }

    private Optional<Regelinguitslag> judge(
            Regeling regeling, Rechtenvraag vraag, Bedrag norm, Rekenfeiten feiten) {
        if (regeling.voor() == Regeling.Voor.KIND) {
            return kinderen(regeling, vraag, feiten);
        }
        var uitkomst = ask(regeling, vraag.dag(), feiten);
        if (uitkomst.redenen().contains(GEEN_REGELING)) {
            return Optional.empty();
        }
        var opnieuw =
                vraag.laatsteToeslag()
                        .filter(_ -> uitkomst.redenen().contains(TE_VROEG))
                        .map(Rekenfeiten::opnieuw);
        var bedrag = bedrag(regeling, vraag, norm, uitkomst);
        return Optional.of(uitslag(regeling, uitkomst, bedrag, List.of(), opnieuw));
    }

    /** Asked for each child apart; a household without children has no such scheme. */
    private Optional<Regelinguitslag> kinderen(
            Regeling regeling, Rechtenvraag vraag, Rekenfeiten feiten) {
        var jaren = vraag.situatie().kinderen();
        var uitkomsten =
                jaren.stream()
                        .map(leeftijd -> ask(regeling, vraag.dag(), feiten.forKind(leeftijd)))
                        .toList();
        var kinderen =
                IntStream.range(0, jaren.size())
                        .mapToObj(i -> kind(jaren.get(i), uitkomsten.get(i)))
                        .toList();
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
                uitkomst.versie());
    }

    private static Regelinguitslag.Kind kind(int leeftijd, Uitkomst uitkomst) {
        var onderdelen =
                recht(uitkomst) == Recht.NEE
                        ? List.<String>of()
                        : uitkomst.waarden("onderdeel").stream().map(Object::toString).toList();
        return new Regelinguitslag.Kind(leeftijd, onderdelen, uitkomst.redenen().getFirst());
    }

    private Uitkomst ask(Regeling regeling, LocalDate dag, Rekenfeiten feiten) {
        var tabel = regels.kiezer(regeling.tabel(), dag).tabel();
        return regels.evaluate(regeling.tabel(), dag, feiten.invoer(tabel));
    }

    private static Recht recht(Uitkomst uitkomst) {
        return Recht.valueOf(uitkomst.waarde("recht").toString());
    }

    private static Optional<Bedrag> bedrag(
            Regeling regeling, Rechtenvraag vraag, Bedrag norm, Uitkomst uitkomst) {
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
        if (!uitkomst.treffers().getFirst().waarden().containsKey("bedrag")) {
            return Optional.empty();
        }
        var euro = (BigDecimal) uitkomst.waarde("bedrag");
        var een = new Bedrag(euro.movePointRight(2).longValueExact());
        return Optional.of(
                regeling.voor() == Regeling.Voor.PERSOON
                        ? new Bedrag(een.centen() * vraag.situatie().personen())
                        : een);
    }

    private static Refusal unknown(LocalDate dag) {
        return new Refusal("dag", Tekst.of("regeling.fout.geen-norm", dag));
    }
}
