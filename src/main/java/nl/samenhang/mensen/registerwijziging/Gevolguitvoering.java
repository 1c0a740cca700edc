package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Component;

/** Carries out in the file what a person answered, and puts it back. */
@Component
class Gevolguitvoering {

    private final GevolgRepository gevolgen;
    private final Gezinnen gezinnen;
    private final Gezinsleden leden;
    private final Inwoners inwoners;
    private final Clock clock;

    Gevolguitvoering(
            GevolgRepository gevolgen,
            Gezinnen gezinnen,
            Gezinsleden leden,
            Inwoners inwoners,
            Clock clock) {
        this.gevolgen = gevolgen;
        this.gezinnen = gezinnen;
        this.leden = leden;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    void decide(Gevolg gevolg, Registerwijziging wijziging, boolean ja) {
        if (gevolg.status() != Gevolg.Status.OPEN) {
            throw new Refusal(Tekst.of("registerwijziging.fout.al-beoordeeld"));
        }
        if (!ja) {
            gevolgen.update(
                    gevolg.id(), Gevolg.Status.AFGEWEZEN, Optional.empty(), Optional.empty());
            return;
        }
        var gezin = gezinnen.get(gevolg.gezin());
        switch (gevolg.soort()) {
            case KENNISNEMEN -> done(gevolg, today(), Optional.empty());
            case LID_ERBIJ -> done(gevolg, admit(gezin, gevolg, wijziging.dag()), Optional.empty());
            case LID_ERAF ->
                    done(gevolg, dismiss(gezin, gevolg, wijziging.dag()), Optional.empty());
            case GEZIN_ERBIJ -> {
                var tweede = propose(gezin, gevolg.inwoner());
                done(gevolg, dismiss(gezin, gevolg, wijziging.dag()), Optional.of(tweede));
            }
        }
    }

    void reopen(Gevolg gevolg) {
        if (gevolg.status() == Gevolg.Status.OPEN || gevolg.status() == Gevolg.Status.VERVALLEN) {
            throw new Refusal(Tekst.of("registerwijziging.fout.nog-open"));
        }
        if (gevolg.changedTheFile()) {
            var dag = gevolg.gedaanOp().orElseGet(this::today);
            switch (gevolg.soort()) {
                case LID_ERBIJ -> leden.end(gevolg.gezin(), gevolg.inwoner(), dag);
                case LID_ERAF, GEZIN_ERBIJ -> comeBack(gevolg, dag);
                case KENNISNEMEN -> throw new IllegalStateException("Nothing was changed");
            }
        }
        gevolgen.update(gevolg.id(), Gevolg.Status.OPEN, Optional.empty(), Optional.empty());
    }

    /** The change itself was undone: nothing is asked any more. */
    void lapse(Collection<Gevolg> eigen) {
        eigen.stream()
                .filter(gevolg -> gevolg.status() == Gevolg.Status.OPEN)
                .forEach(
                        gevolg ->
                                gevolgen.update(
                                        gevolg.id(),
                                        Gevolg.Status.VERVALLEN,
                                        Optional.empty(),
                                        Optional.empty()));
    }

    private void done(Gevolg gevolg, LocalDate dag, Optional<GezinId> ander) {
        gevolgen.update(gevolg.id(), Gevolg.Status.GEDAAN, Optional.of(dag), ander);
    }

    private LocalDate admit(Gezin gezin, Gevolg gevolg, LocalDate dag) {
        var vanaf = later(dag, gezin.geopendOp());
        leden.add(gezin.id(), gevolg.inwoner(), gevolg.rol().orElse(Gezinsrol.VOLWASSENE), vanaf);
        return vanaf;
    }

    private LocalDate dismiss(Gezin gezin, Gevolg gevolg, LocalDate dag) {
        var begin =
                gezin.lidOn(gevolg.inwoner(), today()).map(lid -> lid.periode().van()).orElse(dag);
        var tot = later(dag, begin);
        leden.end(gezin.id(), gevolg.inwoner(), tot);
        return tot;
    }

    /** A membership of one day left no trace: that person comes in anew. */
    private void comeBack(Gevolg gevolg, LocalDate tot) {
        leden.resume(gevolg.gezin(), gevolg.inwoner(), tot);
        if (gezinnen.get(gevolg.gezin()).lidOn(gevolg.inwoner(), today()).isEmpty()) {
            leden.add(
                    gevolg.gezin(),
                    gevolg.inwoner(),
                    gevolg.rol().orElse(Gezinsrol.VOLWASSENE),
                    tot);
        }
    }

    /** The one who left and the children of that one in the gezin; the children stay in both. */
    private GezinId propose(Gezin gezin, InwonerId wie) {
        var samen = new LinkedHashSet<InwonerId>();
        samen.add(wie);
        var kinderen =
                inwoners.relaties(wie).stream()
                        .filter(relatie -> relatie.soort() == Relatiesoort.KIND)
                        .flatMap((Relatie relatie) -> relatie.ander().stream())
                        .filter(gezin.inwonersOn(today())::contains)
                        .toList();
        inwoners.findAll(kinderen).stream()
                .filter(kind -> kind.leeftijdsgroep(today()).isMinor())
                .map(Inwoner::id)
                .forEach(samen::add);
        return gezinnen.propose(gezinnen.roles(samen));
    }

    private LocalDate later(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
