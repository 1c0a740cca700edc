package nl.samenhang.bestaanszekerheid.doorrekening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.doorrekening.Bevinding.Code;
import nl.samenhang.bestaanszekerheid.doorrekening.Bevinding.Weigering;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a model population: a transaction for each stretch of lines, each line judged by itself.
 * Then it is counted who does not use what.
 */
@Component
class Modelleestaak implements Taakuitvoerder {

    static final String SOORT = "modelbevolking-lezen";

    /** What one transaction takes in. */
    private static final int STUK = 5_000;

    private final ModelleveringRepository repository;
    private final Nietgebruik nietgebruik;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Modelleestaak(
            ModelleveringRepository repository,
            Nietgebruik nietgebruik,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.nietgebruik = nietgebruik;
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

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        var id = ModelleveringId.of(taak.invoer());
        if (!get(id).isKlaar()) {
            read(id, voortgang);
            transaction.executeWithoutResult(_ -> repository.finish(id, clock.instant()));
        }
        nietgebruik.count();
        var levering = get(id);
        return Tekst.of(
                "doorrekening.bevolking.uitkomst",
                levering.regels(),
                levering.goed(),
                levering.geweigerd());
    }

    private void read(ModelleveringId id, Voortgangsmelder voortgang) {
        var inhoud =
                Optional.ofNullable(transaction.execute(_ -> repository.inhoud(id))).orElseThrow();
        var gezien = new HashSet<String>();
        try (var bestand = Modelbestand.open(inhoud)) {
            var klaar = get(id).verwerkt();
            var gelezen = 0;
            var stuk = bestand.take(klaar > 0 ? klaar : STUK);
            while (!stuk.isEmpty()) {
                var begin = gelezen;
                var step = judge(id, begin + 1, stuk, gezien);
                if (begin >= klaar) {
                    transaction.executeWithoutResult(_ -> step.load(repository, id, begin));
                    var nu = get(id);
                    voortgang.tell(nu.verwerkt(), nu.geweigerd());
                }
                gelezen += stuk.size();
                stuk = bestand.take(STUK);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Step(
            int regels, List<List<Optional<String>>> goed, List<Bevinding> bevindingen) {

        void load(ModelleveringRepository repository, ModelleveringId id, int klaar) {
            if (repository.lock(id) == klaar) {
                repository.load(id, regels, goed, bevindingen);
            }
        }
    }

    private static Step judge(
            ModelleveringId id, int begin, List<String> stuk, Set<String> gezien) {
        var goed = new ArrayList<List<Optional<String>>>();
        var bevindingen = new ArrayList<Bevinding>();
        for (var i = 0; i < stuk.size(); i++) {
            var nummer = begin + i;
            try {
                var regel = Modelregel.read(stuk.get(i));
                if (!gezien.add(regel.sleutel())) {
                    throw new Weigering(Modelregel.KOLOMMEN.getFirst(), Code.DUBBEL);
                }
                goed.add(ModelhuishoudenRij.of(id, nummer, regel.huishouden()));
            } catch (Weigering fout) {
                bevindingen.add(fout.at(nummer + 1));
            }
        }
        return new Step(stuk.size(), goed, bevindingen);
    }

    private Modellevering get(ModelleveringId id) {
        return Optional.ofNullable(transaction.execute(_ -> repository.find(id).orElseThrow()))
                .orElseThrow();
    }
}
