package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.samenhang.bestaanszekerheid.doorrekening.GebruikRepository.Gebruik;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many households do not use what they have a right to: those of the model population to which
 * the rules of today say yes, beside those to which it was granted. Two counts, of which nobody is
 * compared by name.
 */
@Service
@Transactional
public class Nietgebruik {

    private final GebruikRepository repository;
    private final ModelleveringRepository leveringen;
    private final Regelkeuze keuze;
    private final Bijstandsnormen normen;
    private final Clock clock;

    Nietgebruik(
            GebruikRepository repository,
            ModelleveringRepository leveringen,
            Regelkeuze keuze,
            Bijstandsnormen normen,
            Clock clock) {
        this.repository = repository;
        this.leveringen = leveringen;
        this.keuze = keuze;
        this.normen = normen;
        this.clock = clock;
    }

    /** The last count: of each scheme all together first, then each area. */
    @Transactional(readOnly = true)
    public List<Gebruikscijfer> all() {
        return repository.all();
    }

    /** Counts anew; nothing without a model population. Safe to run twice. */
    public void count() {
        leveringen.newest().ifPresent(this::count);
    }

    private void count(Modellevering levering) {
        var dag = LocalDate.now(clock);
        var bevolking = leveringen.bevolking(levering);
        var peiling =
                Peiling.of(
                        bevolking,
                        Normcel.normen(normen, dag),
                        normen.vermogen(dag).map(Grenzen::of));
        var gebruikt = repository.used(dag);
        repository.clear();
        for (var een : keuze.all(dag)) {
            var tabel = een.regeling().tabel();
            var kant =
                    Doorrekenaar.Kant.of(
                            peiling, Rekenkant.of(een.regeling(), een.tabel(), Optional.empty()));
            var recht =
                    Regelingcijfers.of(
                            tabel,
                            bevolking.gebieden,
                            Doorrekenaar.count(kant, kant, levering.zout()),
                            false);
            var hier = gebruikt.stream().filter(g -> g.tabel().equals(tabel)).toList();
            cijfers(recht, hier, dag, levering.zout())
                    .forEach(cijfer -> repository.insert(levering.id(), cijfer));
        }
    }

    private static List<Gebruikscijfer> cijfers(
            Regelingcijfers recht, List<Gebruik> gebruikt, LocalDate dag, long zout) {
        var gebieden = recht.gebieden();
        var hier = gebieden.stream().map(g -> used(gebruikt, g.gebied())).toList();
        var los = hier.stream().map(g -> shown(g, zout)).toList();
        var mag =
                Afscherming.secondary(
                        hier.stream().map(Gebruik::aantal).toList(),
                        los.stream().map(OptionalInt::isPresent).toList());
        var result = new ArrayList<Gebruikscijfer>();
        var samen = gebruikt.stream().reduce(Nietgebruik::plus);
        result.add(
                new Gebruikscijfer(
                        recht.tabel(),
                        Gebiedscijfer.HEEL,
                        dag,
                        recht.heel().nu(),
                        samen.map(g -> shown(g, zout)).orElseGet(OptionalInt::empty)));
        IntStream.range(0, gebieden.size())
                .mapToObj(
                        i ->
                                new Gebruikscijfer(
                                        recht.tabel(),
                                        gebieden.get(i).gebied(),
                                        dag,
                                        gebieden.get(i).nu(),
                                        mag.get(i) ? los.get(i) : OptionalInt.empty()))
                .forEach(result::add);
        return result;
    }

    private static Gebruik used(List<Gebruik> gebruikt, String gebied) {
        return gebruikt.stream()
                .filter(g -> g.gebied().equals(gebied))
                .reduce(new Gebruik("", gebied, 0, 0), Nietgebruik::plus);
    }

    private static Gebruik plus(Gebruik een, Gebruik ander) {
        return new Gebruik(
                ander.tabel(),
                ander.gebied(),
                een.aantal() + ander.aantal(),
                een.sleutel() ^ ander.sleutel());
    }

    /** Who has it does not tell of who has not, so that nothing is left over to be known. */
    private static OptionalInt shown(Gebruik gebruik, long zout) {
        return Afscherming.aantal(
                gebruik.aantal(), Afscherming.mix(gebruik.sleutel() + zout), Integer.MAX_VALUE);
    }
}
