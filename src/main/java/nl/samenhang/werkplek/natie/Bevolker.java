package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.werkplek.natie.Huishouden.Verleden;

/**
 * Makes one household after another, with the shares of national statistics (CBS, rounded): 40 %
 * single, 28 % couples, 24.5 % couples with children, 7.5 % one parent.
 */
final class Bevolker {

    private static final double ALLEENSTAAND = 0.40;
    private static final double PAAR = 0.28;
    private static final double PAAR_MET_KINDEREN = 0.245;
    private static final double GEMENGDE_HERKOMST = 0.08;
    private static final double GEHEIM = 0.003;
    private static final double VERHUISD = 0.3;
    private static final int YEARS_AT_ONE_ADDRESS = 9;
    private static final int DOORS_PER_POSTCODE = 18;
    private static final int LETTERS = 26;

    private final Stuk stuk;
    private final Kans kans;
    private final Namen namen;
    private final LocalDate dag;
    private int door;

    Bevolker(Stuk stuk, Kans kans, Namen namen, LocalDate dag) {
        this.stuk = stuk;
        this.kans = kans;
        this.namen = namen;
        this.dag = dag;
    }

    /** The next household, of at most so many people. */
    Huishouden next(int most) {
        var draw = kans.fraction();
        if (draw < ALLEENSTAAND || most == 1) {
            return household(List.of(person(singleAge(), kans.chance(0.5))), List.of());
        }
        if (draw < ALLEENSTAAND + PAAR || most == 2) {
            return household(pair(coupleAge()), List.of());
        }
        if (draw < ALLEENSTAAND + PAAR + PAAR_MET_KINDEREN) {
            var paar = pair(kans.between(27, 54));
            return household(paar, children(paar, most - 2));
        }
        var ouder = List.of(person(kans.between(24, 55), kans.chance(0.82)));
        return household(ouder, children(ouder, most - 1));
    }

    private int singleAge() {
        var draw = kans.fraction();
        return draw < 0.34
                ? kans.between(19, 35)
                : draw < 0.70
                        ? kans.between(36, 64)
                        : draw < 0.88 ? kans.between(65, 79) : kans.between(80, 98);
    }

    private int coupleAge() {
        return kans.chance(0.28) ? kans.between(23, 40) : kans.between(50, 88);
    }

    private List<Mens> pair(int leeftijd) {
        var een = person(leeftijd, false);
        var herkomst = kans.chance(GEMENGDE_HERKOMST) ? namen.background(kans) : een.herkomst();
        var ander =
                person(
                        herkomst,
                        namen.surname(herkomst, kans),
                        true,
                        born(Math.max(20, leeftijd - kans.between(-2, 5))));
        return List.of(een, ander);
    }

    /** One to four children; who is 25 has left. */
    private List<Mens> children(List<Mens> ouders, int most) {
        var draw = kans.fraction();
        var wanted = draw < 0.38 ? 1 : draw < 0.83 ? 2 : draw < 0.97 ? 3 : 4;
        var moeder = ouders.getLast();
        var geboren =
                moeder.geboren().plusYears(kans.between(20, 36)).plusDays(kans.between(0, 364));
        if (geboren.isBefore(dag.minusYears(23))) {
            geboren = dag.minusYears(kans.between(2, 22)).minusDays(kans.between(1, 364));
        }
        if (!geboren.isBefore(dag)) {
            geboren = dag.minusDays(kans.between(10, 700));
        }
        var eerste = ouders.getFirst();
        var kinderen = new ArrayList<Mens>();
        while (kinderen.size() < Math.min(wanted, most) && geboren.isBefore(dag)) {
            kinderen.add(
                    person(
                            eerste.herkomst(),
                            eerste.voorvoegsel() + "|" + eerste.achternaam(),
                            kans.chance(0.5),
                            geboren));
            geboren = geboren.plusMonths(kans.between(14, 48));
        }
        return kinderen;
    }

    private Mens person(int leeftijd, boolean vrouw) {
        var herkomst = namen.background(kans);
        return person(herkomst, namen.surname(herkomst, kans), vrouw, born(leeftijd));
    }

    private LocalDate born(int leeftijd) {
        return dag.minusYears(leeftijd).minusDays(kans.between(1, 364));
    }

    private Mens person(int herkomst, String achternaam, boolean vrouw, LocalDate geboren) {
        var bar = achternaam.indexOf('|');
        var voornamen = namen.firstNames(herkomst, vrouw, kans);
        var naam = achternaam.substring(bar + 1);
        var adult = geboren.isBefore(dag.minusYears(16));
        var taal = namen.herkomst(herkomst).taal();
        return new Mens(
                kans.id(),
                herkomst,
                voornamen,
                achternaam.substring(0, bar),
                naam,
                vrouw,
                geboren,
                kans.chance(GEHEIM),
                adult && kans.chance(0.8)
                        ? Optional.of("06" + kans.between(10_000_000, 59_999_999))
                        : Optional.empty(),
                adult && kans.chance(0.5) ? Optional.of(mail(voornamen, naam)) : Optional.empty(),
                kans.chance(0.25) ? taal : "nl");
    }

    private String mail(String voornamen, String naam) {
        var plain = new StringBuilder();
        (voornamen.charAt(0) + "." + naam)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c == '.' || c >= 'a' && c <= 'z')
                .forEach(plain::appendCodePoint);
        return plain.append(kans.between(1, 99)).append("@inwoner.example").toString();
    }

    private Huishouden household(List<Mens> volwassenen, List<Mens> kinderen) {
        var jongste = volwassenen.getLast().geboren();
        var adult = jongste.plusYears(19);
        var since = dag.minusDays(30 + kans.days(YEARS_AT_ONE_ADDRESS));
        var sinds = since.isBefore(adult) && adult.isBefore(dag) ? adult : since;
        var vorig =
                kans.chance(VERHUISD)
                        ? Optional.of(
                                new Verleden(elsewhere(), sinds.minusDays(200 + kans.days(4))))
                        : Optional.<Verleden>empty();
        return new Huishouden(kans.id(), volwassenen, kinderen, address(), sinds, vorig);
    }

    /** Each letter pair of the postcode area is a piece of a street. */
    private Adres address() {
        var piece = door / DOORS_PER_POSTCODE;
        var number = 1 + door % DOORS_PER_POSTCODE * 2 + piece % 2;
        door++;
        return Adres.of(
                namen.street(stuk.nummer() * 37 + piece / 2),
                kans.chance(0.06) ? number + "a" : String.valueOf(number),
                stuk.postcode4() + letters(piece),
                stuk.plaats());
    }

    /** A door of the same municipality behind which nobody lives now. */
    private Adres elsewhere() {
        return Adres.of(
                "Oude" + namen.street(door).toLowerCase(Locale.ROOT),
                String.valueOf(kans.between(100, 900)),
                stuk.postcode4() + "ZZ",
                stuk.plaats());
    }

    private static String letters(int piece) {
        return "" + (char) ('A' + piece / LETTERS % LETTERS) + (char) ('A' + piece % LETTERS);
    }
}
