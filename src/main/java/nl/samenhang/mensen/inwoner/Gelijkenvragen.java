package nl.samenhang.mensen.inwoner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions that find who may be the same as somebody new. One of them gives the person however
 * one part was written wrong: the surname, the first name, the day and month, or the whole date.
 */
final class Gelijkenvragen {

    private static final int YEAR_DIGITS = 4;
    private static final int OLDEST = 1800;
    private static final int YOUNGEST = 2199;

    private Gelijkenvragen() {}

    static List<Zoekopdracht> of(NieuweInwoner nieuw) {
        var achternamen = Kenmerken.of(nieuw).achternamen().stream().limit(2).toList();
        var voornaam = Kenmerken.of(nieuw).voornamen().stream().limit(1).toList();
        var namen = Stream.concat(achternamen.stream(), voornaam.stream()).toList();
        var vragen = new ArrayList<Zoekopdracht>();
        if (!namen.isEmpty()) {
            dates(nieuw).forEach(datum -> vragen.add(bornOn(datum, namen)));
        }
        if (!voornaam.isEmpty() && !achternamen.isEmpty()) {
            vragen.add(named(namen).bornIn(years(nieuw)));
        }
        nieuw.bereikbaarheid()
                .telefoon()
                .map(Zoekwoorden::phone)
                .ifPresent(telefoon -> vragen.add(question(List.of(), List.of(telefoon))));
        nieuw.adres()
                .flatMap(Adres::postcode)
                .map(code -> "p" + Zoekwoorden.normalize(code))
                .ifPresent(code -> vragen.add(question(voornaam, List.of(code))));
        return List.copyOf(vragen);
    }

    /** Born on this date, with one of these names or with one that begins so. */
    private static Zoekopdracht bornOn(String datum, List<String> namen) {
        return new Zoekopdracht(
                Optional.empty(),
                List.of(),
                List.of(datum),
                List.of(new Zoekdeel(List.of(), namen)));
    }

    /** With all these names as they were said: it is the date that was written wrong. */
    private static Zoekopdracht named(List<String> namen) {
        return new Zoekopdracht(
                Optional.empty(),
                List.of(),
                List.of(),
                namen.stream().map(Zoekdeel::word).toList());
    }

    private static Zoekopdracht question(List<String> beginnen, List<String> woorden) {
        return new Zoekopdracht(Optional.empty(), beginnen, woorden);
    }

    /**
     * The years that the date can have with one slip, and none at all: who was born in another year
     * is never taken for the same by the names alone ({@link Gelijkenispolicy}).
     */
    static Set<Integer> years(NieuweInwoner nieuw) {
        return nieuw.geboortedatum()
                .map(Geboortedatum::cijfers)
                .map(Gelijkenvragen::years)
                .orElse(Set.of());
    }

    private static Set<Integer> years(String cijfers) {
        var jaren = new HashSet<>(Set.of(0, year(cijfers)));
        for (var plek = 0; plek < YEAR_DIGITS; plek++) {
            for (var cijfer = '0'; cijfer <= '9'; cijfer++) {
                var met = new StringBuilder(cijfers);
                met.setCharAt(plek, cijfer);
                jaren.add(year(met.toString()));
            }
            var gewisseld = new StringBuilder(cijfers);
            gewisseld.setCharAt(plek, cijfers.charAt(plek + 1));
            gewisseld.setCharAt(plek + 1, cijfers.charAt(plek));
            jaren.add(year(gewisseld.toString()));
        }
        jaren.removeIf(jaar -> jaar != 0 && (jaar < OLDEST || jaar > YOUNGEST));
        return jaren;
    }

    private static int year(String cijfers) {
        return Integer.parseInt(cijfers.substring(0, YEAR_DIGITS));
    }

    /** The date as it was said, and with day and month swapped where that is a date too. */
    private static List<String> dates(NieuweInwoner nieuw) {
        var dates = new ArrayList<String>();
        nieuw.geboortedatum()
                .ifPresent(
                        datum -> {
                            dates.add("g" + datum.cijfers());
                            swapped(datum).ifPresent(ander -> dates.add("g" + ander.cijfers()));
                        });
        return dates;
    }

    private static Optional<Geboortedatum> swapped(Geboortedatum datum) {
        var dag = datum.eerste();
        if (datum.precisie() != Geboortedatum.Precisie.DAG
                || dag.getDayOfMonth() == dag.getMonthValue()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Geboortedatum.of(
                            LocalDate.of(dag.getYear(), dag.getDayOfMonth(), dag.getMonthValue())));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
