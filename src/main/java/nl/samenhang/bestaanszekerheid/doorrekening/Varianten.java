package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would happen if: variants of schemes, worked out over the model population. */
@Service
@Transactional
public class Varianten {

    private static final int MEESTE_CIJFERS = 7;

    private final VariantRepository repository;
    private final Modelleveringen leveringen;
    private final Regelkeuze keuze;
    private final Bijstandsnormen normen;
    private final Taken taken;
    private final Verwerkingslog log;
    private final Clock clock;

    Varianten(
            VariantRepository repository,
            Modelleveringen leveringen,
            Regelkeuze keuze,
            Bijstandsnormen normen,
            Taken taken,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.leveringen = leveringen;
        this.keuze = keuze;
        this.normen = normen;
        this.taken = taken;
        this.log = log;
        this.clock = clock;
    }

    /** The schemes that can be worked out today, by their tables. */
    @Transactional(readOnly = true)
    public List<String> tabellen() {
        return keuze.all(LocalDate.now(clock)).stream().map(k -> k.regeling().tabel()).toList();
    }

    /**
     * What can be turned in these schemes, as their tables are today; unknown ones are left out.
     */
    @Transactional(readOnly = true)
    public Map<String, List<Knop>> knoppen(List<String> tabellen) {
        var result = new LinkedHashMap<String, List<Knop>>();
        keuze.all(LocalDate.now(clock)).stream()
                .filter(k -> tabellen.contains(k.regeling().tabel()))
                .forEach(k -> result.put(k.regeling().tabel(), k.knoppen()));
        return result;
    }

    /**
     * Has it worked out; refused on the field that cannot be.
     *
     * @param velden what was typed, by {@link Knop#veld()}; empty stays as it is
     */
    public VariantId ask(
            String naam, LocalDate dag, List<String> tabellen, Map<String, String> velden) {
        var levering =
                leveringen
                        .newest()
                        .orElseThrow(
                                () -> new Refusal("", Tekst.of("doorrekening.fout.geen-levering")));
        requireDay(dag);
        var wijzigingen = new ArrayList<Wijziging>();
        for (var tabel : tabellen) {
            var een =
                    keuze.find(tabel, dag)
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    "regeling",
                                                    Tekst.of("doorrekening.fout.regeling")));
            var hier = read(een.knoppen(), velden);
            requireLimits(een, dag, hier);
            Variantregels.apply(een.tabel(), hier);
            wijzigingen.addAll(hier);
        }
        var variant =
                new Variant(
                        VariantId.next(),
                        levering.id(),
                        naam,
                        dag,
                        tabellen,
                        wijzigingen,
                        Optional.empty(),
                        Optional.empty(),
                        Contexts.current().actorNaam(),
                        clock.instant());
        repository.insert(variant);
        var taak =
                taken.start(
                        Doorrekentaak.SOORT,
                        Tekst.of("doorrekening.taak.rekenen", naam),
                        variant.id().toString(),
                        Optional.of((long) tabellen.size()));
        repository.begin(variant.id(), taak);
        log.changed(variant.id().onderwerp(), List.of());
        return variant.id();
    }

    @Transactional(readOnly = true)
    public Variant get(VariantId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    @Transactional(readOnly = true)
    public List<Variant> latest(int limit) {
        return repository.latest(limit);
    }

    /** What came out, in the order of the question; nothing before it is there. */
    @Transactional(readOnly = true)
    public List<Regelingcijfers> cijfers(Variant variant) {
        return variant.tabellen().stream()
                .map(tabel -> cijfers(variant.id(), tabel))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of how many households no norm was known; empty for fewer than ten. */
    @Transactional(readOnly = true)
    public OptionalInt zonderNorm(Variant variant) {
        return repository.zonderNorm(variant.id());
    }

    private Optional<Regelingcijfers> cijfers(VariantId id, String tabel) {
        var all = repository.cijfers(id, tabel);
        return all.stream()
                .filter(Gebiedscijfer::isHeel)
                .findFirst()
                .map(
                        heel ->
                                new Regelingcijfers(
                                        tabel,
                                        heel,
                                        all.stream().filter(c -> !c.isHeel()).toList()));
    }

    /** Norms must be known, and a year ahead is far enough to guess that they stay. */
    private void requireDay(LocalDate dag) {
        if (dag.isBefore(normen.eerste())) {
            throw new Refusal("dag", Tekst.of("doorrekening.fout.dag-eerder", normen.eerste()));
        }
        if (dag.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw new Refusal("dag", Tekst.of("doorrekening.fout.dag-later"));
        }
    }

    /** Where no asset limit of that day is known, a variant says both itself. */
    private void requireLimits(Regelkeuze.Keuze een, LocalDate dag, List<Wijziging> wijzigingen) {
        var gezegd =
                wijzigingen.stream()
                        .map(w -> w.knop().soort())
                        .filter(
                                s ->
                                        s == Knop.Soort.VERMOGEN_ALLEEN
                                                || s == Knop.Soort.VERMOGEN_SAMEN)
                        .count();
        een.knoppen().stream()
                .filter(k -> k.soort() == Knop.Soort.VERMOGEN_ALLEEN)
                .findFirst()
                .filter(_ -> gezegd < 2 && normen.vermogen(dag).isEmpty())
                .ifPresent(
                        knop -> {
                            throw new Refusal(
                                    knop.veld(), Tekst.of("doorrekening.fout.grens-onbekend", dag));
                        });
    }

    private static List<Wijziging> read(List<Knop> knoppen, Map<String, String> velden) {
        return knoppen.stream()
                .filter(knop -> !velden.getOrDefault(knop.veld(), "").isBlank())
                .map(knop -> read(knop, velden.getOrDefault(knop.veld(), "").strip()))
                .toList();
    }

    private static Wijziging read(Knop knop, String tekst) {
        if (!tekst.matches("-?[0-9]{1," + MEESTE_CIJFERS + "}")) {
            throw new Refusal(knop.veld(), Tekst.of("doorrekening.fout.geheel"));
        }
        var wijziging = new Wijziging(knop, Integer.parseInt(tekst));
        Variantregels.requireInRange(wijziging);
        return wijziging;
    }
}
