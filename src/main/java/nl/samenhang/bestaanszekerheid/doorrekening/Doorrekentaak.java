package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Telling;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out a variant beside the rules that count, scheme by scheme. */
@Component
class Doorrekentaak implements Taakuitvoerder {

    static final String SOORT = "regelingen-doorrekenen";

    private final VariantRepository varianten;
    private final ModelleveringRepository leveringen;
    private final Regelkeuze keuze;
    private final Bijstandsnormen normen;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Doorrekentaak(
            VariantRepository varianten,
            ModelleveringRepository leveringen,
            Regelkeuze keuze,
            Bijstandsnormen normen,
            TransactionTemplate transaction,
            Clock clock) {
        this.varianten = varianten;
        this.leveringen = leveringen;
        this.keuze = keuze;
        this.normen = normen;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String doel() {
        return DoorrekeningRechten.DOEL;
    }

    private record Begin(Variant variant, Modellevering levering, Modelbevolking bevolking) {}

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        var begin = in(() -> begin(VariantId.of(taak.invoer())));
        var variant = begin.variant();
        if (variant.klaarOp().isEmpty()) {
            var wet = normen.vermogen(variant.dag()).map(Grenzen::of);
            var peiling = Peiling.of(begin.bevolking(), Normcel.normen(normen, variant.dag()), wet);
            var cijfers = new ArrayList<Regelingcijfers>();
            var zonder = 0L;
            for (var tabel : variant.tabellen()) {
                var een = in(() -> keuze.find(tabel, variant.dag()).orElseThrow());
                var telling = count(een, peiling, wet, variant, begin.levering().zout());
                zonder = telling.totaal().of(Maat.ZONDER_NORM, 0);
                cijfers.add(shown(een, begin.bevolking(), telling, variant));
                voortgang.tell(cijfers.size(), 0);
            }
            finish(variant.id(), cijfers, new Telling(Math.toIntExact(zonder)).afgerond());
        }
        return Tekst.of("doorrekening.taak.klaar", variant.tabellen().size());
    }

    private Begin begin(VariantId id) {
        var variant = varianten.find(id).orElseThrow();
        var levering =
                leveringen
                        .newest()
                        .filter(nieuwste -> nieuwste.id().equals(variant.levering()))
                        .orElseThrow(
                                () -> new Refusal("", Tekst.of("doorrekening.fout.oude-levering")));
        return new Begin(variant, levering, leveringen.bevolking(levering));
    }

    private static Ruwetelling count(
            Regelkeuze.Keuze een,
            Peiling peiling,
            Optional<Grenzen> wet,
            Variant variant,
            long zout) {
        var hier = variant.wijzigingen(een.regeling().tabel());
        var kosten = euro(hier, Knop.Soort.KOSTEN);
        var nu = Rekenkant.of(een.regeling(), een.tabel(), kosten);
        var straks = Rekenkant.of(een.regeling(), Variantregels.apply(een.tabel(), hier), kosten);
        var alleen = euro(hier, Knop.Soort.VERMOGEN_ALLEEN);
        var samen = euro(hier, Knop.Soort.VERMOGEN_SAMEN);
        var eerst = Doorrekenaar.Kant.of(peiling, nu);
        var dan =
                alleen.isEmpty() && samen.isEmpty()
                        ? new Doorrekenaar.Kant(peiling, eerst.kinderen(), straks)
                        : Doorrekenaar.Kant.of(
                                peiling.with(Optional.of(limits(wet, alleen, samen))), straks);
        return Doorrekenaar.count(eerst, dan, zout);
    }

    /** Without a limit of the law both are said by the variant. */
    private static Grenzen limits(
            Optional<Grenzen> wet, Optional<Bedrag> alleen, Optional<Bedrag> samen) {
        return wet.orElseGet(
                        () ->
                                new Grenzen(
                                        alleen.orElse(Bedrag.NIETS),
                                        samen.orElse(Bedrag.NIETS),
                                        samen.orElse(Bedrag.NIETS)))
                .with(alleen, samen);
    }

    private static Regelingcijfers shown(
            Regelkeuze.Keuze een, Modelbevolking bevolking, Ruwetelling telling, Variant variant) {
        var kosten = euro(variant.wijzigingen(een.regeling().tabel()), Knop.Soort.KOSTEN);
        var kent = Rekenkant.of(een.regeling(), een.tabel(), kosten).knowsCost();
        return Regelingcijfers.of(een.regeling().tabel(), bevolking.gebieden, telling, kent);
    }

    private static Optional<Bedrag> euro(List<Wijziging> wijzigingen, Knop.Soort soort) {
        return wijzigingen.stream()
                .filter(w -> w.knop().soort() == soort)
                .map(w -> Bedrag.of(String.valueOf(w.straks())))
                .findFirst();
    }

    private void finish(VariantId id, List<Regelingcijfers> cijfers, OptionalInt zonder) {
        transaction.executeWithoutResult(
                _ -> varianten.finish(id, cijfers, zonder, clock.instant()));
    }

    private <T> T in(Supplier<T> work) {
        return Optional.ofNullable(transaction.execute(_ -> work.get())).orElseThrow();
    }
}
