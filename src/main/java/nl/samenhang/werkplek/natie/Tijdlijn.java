package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.UUID;

/** Writes what happened in one file: the lines of its timeline and its notes. */
final class Tijdlijn {

    private final String gemeente;
    private final Kans kans;
    private final Rijen rijen;
    private final Dossier dossier;

    Tijdlijn(String gemeente, Kans kans, Rijen rijen, Dossier dossier) {
        this.gemeente = gemeente;
        this.kans = kans;
        this.rijen = rijen;
        this.dossier = dossier;
    }

    /**
     * @param argument what the sentence names; may be empty
     */
    void add(LocalDate dag, String soort, UUID onderwerp, String tekst, String argument) {
        rijen.add(
                Tabel.TIJDLIJN,
                gemeente,
                kans.id(),
                dossier.id(),
                moment(dag),
                soort,
                onderwerp,
                tekst,
                argument.isEmpty() ? "{}" : "{\"" + argument + "\"}",
                "{" + dossier.hoofd().id() + "}",
                dossier.consulent(),
                dossier.consulentNaam(),
                !soort.equals("melding"));
    }

    void note(LocalDate when, LocalDate latest) {
        var dag = when.isBefore(latest) ? when : latest;
        rijen.add(
                Tabel.NOTITIE,
                gemeente,
                kans.id(),
                dossier.id(),
                kans.chance(0.6) ? "TELEFOON" : "HUISBEZOEK",
                dag,
                kans.pick(Zinnen.NOTITIES),
                "{" + dossier.hoofd().id() + "}",
                dossier.consulent(),
                dossier.consulentNaam(),
                moment(dag));
    }

    private String moment(LocalDate dag) {
        return "%sT%02d:%02d:00+01".formatted(dag, kans.between(9, 17), kans.between(0, 59));
    }
}
