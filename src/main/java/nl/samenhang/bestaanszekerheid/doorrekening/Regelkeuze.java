package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Recht;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.bestaanszekerheid.regeling.Regelingen;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import org.springframework.stereotype.Component;

/** Which schemes can be worked out, by the tables that count for the municipality on a day. */
@Component
class Regelkeuze {

    /**
     * A scheme with its table.
     *
     * @param tabel what counts: of the house, or a version of the municipality's own
     */
    record Keuze(Regeling regeling, Regeltabel tabel) {

        List<Knop> knoppen() {
            return Knop.of(regeling, tabel);
        }
    }

    private final Regelingen regelingen;
    private final Regels regels;

    Regelkeuze(Regelingen regelingen, Regels regels) {
        this.regelingen = regelingen;
        this.regels = regels;
    }

    /** All that can say yes by themselves; of the others a person judges each case. */
    List<Keuze> all(LocalDate dag) {
        return regelingen.on(dag).stream()
                .map(regeling -> of(regeling, dag))
                .filter(keuze -> canSayYes(keuze.tabel()))
                .toList();
    }

    Optional<Keuze> find(String tabel, LocalDate dag) {
        return all(dag).stream().filter(k -> k.regeling().tabel().equals(tabel)).findFirst();
    }

    private Keuze of(Regeling regeling, LocalDate dag) {
        return new Keuze(regeling, regels.kiezer(regeling.tabel(), dag).tabel());
    }

    private static boolean canSayYes(Regeltabel tabel) {
        var recht = tabel.uitvoerplaats("recht");
        return tabel.rijen().stream()
                .anyMatch(rij -> rij.uitkomsten().get(recht).equals(Recht.JA.name()));
    }
}
