package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Naamwoorden;

/** Makes all rows of one part: the same for the same seed, day and part, whoever makes it. */
final class Stukmaker {

    private static final int FILES_PER_PART = 2500;

    private final Namen namen = Namen.read();
    private final Map<String, String> klanken = Naamwoorden.klanken(namen.all());
    private final long zaad;
    private final LocalDate dag;
    private final String wachtwoord;

    Stukmaker(long zaad, LocalDate dag, String wachtwoord) {
        this.zaad = zaad;
        this.dag = dag;
        this.wachtwoord = wachtwoord;
    }

    Rijen make(Stuk stuk) {
        var rijen = new Rijen();
        var kans = new Kans(zaad, stuk.nummer(), dag);
        var personeel = new Personeel(zaad, stuk);
        personeel.write(rijen, dag, wachtwoord);
        if (stuk.volgnummer() == 0) {
            klanken.forEach(
                    (woord, klank) -> rijen.add(Tabel.NAAMWOORD, stuk.gemeente(), woord, klank));
        }
        var bevolker = new Bevolker(stuk, kans, namen, dag);
        var hulp = new Hulpkans(kans, dag);
        var personen = new Personenrijen(stuk, kans, dag, rijen);
        var dossiers = new Dossierrijen(stuk, kans, dag, rijen, personeel);
        var bsns = new Bsnlijst(stuk);
        var files = stuk.volgnummer() * FILES_PER_PART;
        for (var left = stuk.personen(); left > 0; ) {
            var huishouden = bevolker.next(left);
            left -= huishouden.leden().size();
            var dossier = hulp.of(huishouden);
            personen.write(huishouden, numbers(huishouden, dossier, bsns));
            if (dossier != Hulpkans.Dossier.GEEN) {
                dossiers.write(huishouden, dossier == Hulpkans.Dossier.OPEN, ++files);
            }
        }
        return rijen;
    }

    /** Only people with a file have a number. */
    private static List<Optional<String>> numbers(
            Huishouden huishouden, Hulpkans.Dossier dossier, Bsnlijst bsns) {
        return huishouden.leden().stream()
                .map(_ -> dossier == Hulpkans.Dossier.OPEN ? bsns.next() : Optional.<String>empty())
                .toList();
    }
}
