package nl.samenhang.besluit.beschikking.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.besluit.beschikking.Buitengrond;
import nl.samenhang.besluit.beschikking.Intrekking;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.FormState;

/**
 * What is decided on a line. What somebody gets is filled in for a yes only.
 *
 * @param laatsteDag the last day of the help; empty without an end
 * @param onjuisteGegevens whether other help comes in the place of help that rested on wrong facts
 * @param vanafBegin whether help is taken back from its first day on; it has no last day then
 */
public record BesluitForm(
        @NotNull(message = "{beschikking.fout.uitkomst}") Besluit.Uitkomst uitkomst,
        Optional<@Size(max = 2000) String> afwijking,
        @NotBlank(message = "{beschikking.fout.motivering}") @Size(max = 4000) String motivering,
        Optional<@Size(max = 200) String> wat,
        Optional<String> product,
        Optional<@Min(1) @Max(100_000) Integer> volume,
        Optional<String> eenheid,
        Optional<String> frequentie,
        Optional<Leveringsvorm> vorm,
        Optional<Bedrag> budget,
        Optional<LocalDate> eersteDag,
        Optional<LocalDate> laatsteDag,
        Optional<@Size(max = 200) String> aanbieder,
        Optional<@Size(max = 1000) String> plichten,
        Optional<Intrekking.Grond> grond,
        Optional<Boolean> vanafBegin,
        Optional<@Size(max = 2000) String> zienswijze,
        Optional<Boolean> onjuisteGegevens,
        Optional<Buitengrond> buitengrond) {

    static BesluitForm of(Besluit besluit) {
        var gekregen = besluit.toekenning();
        var omvang = gekregen.flatMap(Toekenning::omvang);
        return new BesluitForm(
                besluit.uitkomst(),
                besluit.afwijking(),
                besluit.motivering(),
                gekregen.map(Toekenning::wat),
                gekregen.map(Toekenning::product),
                omvang.map(Toekenning.Omvang::volume),
                omvang.map(Toekenning.Omvang::eenheid),
                omvang.map(Toekenning.Omvang::frequentie),
                gekregen.map(Toekenning::vorm),
                gekregen.flatMap(Toekenning::budget),
                gekregen.map(t -> t.periode().van()),
                gekregen.flatMap(t -> t.periode().tot())
                        .map(tot -> tot.minusDays(1))
                        .or(() -> besluit.intrekking().flatMap(Intrekking::laatsteDag)),
                gekregen.flatMap(Toekenning::aanbieder),
                gekregen.map(Toekenning::plichten),
                besluit.intrekking().map(Intrekking::grond),
                besluit.intrekking().map(Intrekking::isVanafBegin),
                besluit.zienswijze(),
                Optional.of(besluit.onjuisteGegevens()),
                besluit.buitengrond());
    }

    /**
     * What was decided before, as a beginning for what comes after it.
     *
     * @param begin the day after its last day, when it only goes on
     */
    static FormState after(Besluit vorig, Optional<LocalDate> begin) {
        var oud = of(vorig);
        return FormState.of(
                new BesluitForm(
                        Besluit.Uitkomst.TOEKENNEN,
                        Optional.empty(),
                        "",
                        oud.wat,
                        oud.product,
                        oud.volume,
                        oud.eenheid,
                        oud.frequentie,
                        oud.vorm,
                        oud.budget,
                        begin,
                        Optional.empty(),
                        oud.aanbieder,
                        oud.plichten,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    NieuwBesluit toBesluit() {
        return new NieuwBesluit(
                uitkomst,
                text(afwijking),
                motivering.strip(),
                text(zienswijze),
                uitkomst == Besluit.Uitkomst.TOEKENNEN
                        ? Optional.of(toekenning())
                        : Optional.empty(),
                uitkomst == Besluit.Uitkomst.TOEKENNEN && onjuisteGegevens.orElse(false),
                uitkomst == Besluit.Uitkomst.BUITEN_BEHANDELING
                        ? Optional.of(buitengrond.orElseThrow(() -> missing("buitengrond")))
                        : Optional.empty(),
                uitkomst == Besluit.Uitkomst.INTREKKEN
                        ? Optional.of(intrekking())
                        : Optional.empty());
    }

    private Intrekking intrekking() {
        var begin = vanafBegin.orElse(false);
        if (begin == laatsteDag.isPresent()) {
            throw missing("laatsteDag", begin ? "dag-of-begin" : "laatsteDag");
        }
        return new Intrekking(laatsteDag, grond.orElseThrow(() -> missing("grond")));
    }

    private Toekenning toekenning() {
        var begin = eersteDag.orElseThrow(() -> missing("eersteDag"));
        if (laatsteDag.filter(dag -> dag.isBefore(begin)).isPresent()) {
            throw missing("laatsteDag", "einde-voor-begin");
        }
        return new Toekenning(
                text(wat).orElseThrow(() -> missing("wat")),
                text(product).orElse(""),
                omvang(),
                vorm.orElseThrow(() -> missing("vorm")),
                budget,
                new Periode(begin, laatsteDag.map(dag -> dag.plusDays(1))),
                text(aanbieder),
                text(plichten).orElse(""));
    }

    /** All three or none: minutes without "a week" say nothing. */
    private Optional<Toekenning.Omvang> omvang() {
        if (volume.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Toekenning.Omvang(
                        volume.get(),
                        text(eenheid).orElseThrow(() -> missing("eenheid")),
                        text(frequentie).orElseThrow(() -> missing("frequentie"))));
    }

    private static Refusal missing(String veld) {
        return missing(veld, veld);
    }

    private static Refusal missing(String veld, String fout) {
        return new Refusal(veld, Tekst.of("beschikking.fout." + fout));
    }

    private static Optional<String> text(Optional<String> given) {
        return given.map(String::strip).filter(text -> !text.isEmpty());
    }
}
