package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import org.springframework.stereotype.Component;

/**
 * Which special costs a household asked before in a year, and what it paid of them itself. What was
 * refused does not count, except when it was refused because the household could pay it or because
 * it was little.
 */
@Component
class Kostengebruik {

    private static final int MAANDEN = 12;

    private final RechtenvraagRepository repository;
    private final Rechtenuitkomst uitkomst;
    private final Jaargebruik gebruik;

    Kostengebruik(
            RechtenvraagRepository repository, Rechtenuitkomst uitkomst, Jaargebruik gebruik) {
        this.repository = repository;
        this.uitkomst = uitkomst;
        this.gebruik = gebruik;
    }

    /**
     * The same answers with what was asked before this question in the 12 months up to this day.
     */
    Antwoorden fill(Rechtenvraag vraag, Antwoorden antwoorden, LocalDate dag) {
        if (antwoorden.kosten().isEmpty()) {
            return antwoorden;
        }
        var eerder = before(vraag, dag);
        var kosten = antwoorden.kosten().get();
        return antwoorden.withKosten(
                new Kostenvraag(
                        kosten.soort(),
                        kosten.bedrag(),
                        eerder.stream()
                                .map(k -> k.vraag().bedrag())
                                .reduce(Bedrag.NIETS, Bedrag::plus),
                        eerder.stream()
                                .map(Kostenuitslag::zelf)
                                .reduce(Bedrag.NIETS, Bedrag::plus)));
    }

    private List<Kostenuitslag> before(Rechtenvraag vraag, LocalDate dag) {
        return repository.of(vraag.gezin()).stream()
                .filter(ander -> !ander.id().equals(vraag.id()))
                .filter(ander -> ander.antwoorden().kosten().isPresent())
                .filter(
                        ander ->
                                ander.verzoek()
                                        .filter(v -> v.op().isAfter(dag.minusMonths(MAANDEN)))
                                        .isPresent())
                .flatMap(ander -> asked(ander).stream())
                .toList();
    }

    private List<Kostenuitslag> asked(Rechtenvraag vraag) {
        var verzoek = vraag.verzoek().orElseThrow();
        return uitkomst.of(vraag).uitslagen().stream()
                .filter(uitslag -> verzoek.regelingen().contains(uitslag.regeling().tabel()))
                .flatMap(
                        uitslag ->
                                uitslag.kosten().stream()
                                        .filter(
                                                kosten ->
                                                        kosten.isPaidByHousehold()
                                                                || kosten.isUnderDrempel()
                                                                || !gebruik.isRefused(
                                                                        verzoek.aanvraag(),
                                                                        uitslag.regeling()
                                                                                .tabel())))
                .toList();
    }
}
