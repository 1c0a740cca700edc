package nl.samenhang.mensen.inwoner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys of which two descriptions of one person share at least one, however one part was written
 * wrong: a name of which the sound stays, with a birth date of which day and month may be swapped;
 * both names without a date; a telephone number.
 */
public final class Bloksleutels {

    private static final int SURNAMES = 3;

    private Bloksleutels() {}

    /** The keys of a person; the address is none, so that a shielded one leaves no trace. */
    public static Set<String> of(Inwoner inwoner) {
        var kenmerken = Kenmerken.of(inwoner);
        var voornaam = kenmerken.voornamen().stream().limit(1).map(Naamklank::of).toList();
        var achternamen =
                kenmerken.achternamen().stream().limit(SURNAMES).map(Naamklank::of).toList();
        var sleutels = new LinkedHashSet<String>();
        date(kenmerken.geboortedatum())
                .ifPresent(
                        dag -> {
                            achternamen.forEach(naam -> sleutels.add("d" + dag + naam));
                            voornaam.forEach(naam -> sleutels.add("d" + dag + naam));
                        });
        achternamen.forEach(naam -> both(voornaam, naam, sleutels));
        kenmerken.telefoon().filter(text -> text.length() > 5).ifPresent(sleutels::add);
        return sleutels;
    }

    /** First and last name in the order of the alphabet: they may have been swapped. */
    private static void both(List<String> voornaam, String achternaam, Set<String> sleutels) {
        for (var naam : voornaam) {
            sleutels.add(
                    naam.compareTo(achternaam) < 0
                            ? "n" + naam + "|" + achternaam
                            : "n" + achternaam + "|" + naam);
        }
    }

    /** The year with the smaller of day and month first. */
    private static Optional<String> date(Optional<Geboortedatum> geboren) {
        return geboren.filter(datum -> datum.precisie() == Geboortedatum.Precisie.DAG)
                .map(Geboortedatum::eerste)
                .map(
                        dag -> {
                            var klein = Math.min(dag.getMonthValue(), dag.getDayOfMonth());
                            var groot = Math.max(dag.getMonthValue(), dag.getDayOfMonth());
                            return String.format("%d%02d%02d", dag.getYear(), klein, groot);
                        });
    }
}
