package nl.samenhang.mensen.inwoner.brp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwonerregels;
import nl.samenhang.mensen.inwoner.Relatiesoort;

/** Reads one list into a person, or names the rules by which it cannot be one. */
final class Persoonslezer {

    /** Lists that the register itself calls made in error (F) or wiped (W): element 07.67.20. */
    private static final Set<String> VOID = Set.of("F", "W");

    private static final List<String> DATES =
            List.of("08.10.30", "08.13.20", "05.06.10", "05.07.10", "06.08.10");

    /** A person, unless a rule refused the list; with everything that needs a look. */
    record Lezing(Optional<Persoon> persoon, List<Bevinding> bevindingen) {}

    private final Lijst lijst;
    private final LocalDate vandaag;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Persoonslezer(Lijst lijst, LocalDate vandaag) {
        this.lijst = lijst;
        this.vandaag = vandaag;
    }

    static Lezing read(Lijst lijst, LocalDate vandaag) {
        var lezer = new Persoonslezer(lijst, vandaag);
        var persoon = lezer.person();
        var refused = lezer.bevindingen.stream().anyMatch(Bevinding::geweigerd);
        return new Lezing(refused ? Optional.empty() : Optional.of(persoon), lezer.bevindingen);
    }

    private Persoon person() {
        var eigen = lijst.eerste("01");
        var geboren = Geboortedatum.parse(eigen.get("03.10"));
        checkIdentity(eigen);
        checkDates(eigen, geboren);
        var overlijden = death();
        overlijden
                .flatMap(dag -> Inwonerregels.death(geboren, dag, vandaag))
                .ifPresent(reason -> refuse("06.08.10", "overlijden"));
        var verwanten = Verwantenlezer.read(lijst);
        verwanten.forEach(verwante -> checkRelative(verwante, geboren));
        return new Persoon(
                lijst.regel(),
                eigen.get("01.10"),
                Bsn.parse(eigen.get("01.20")),
                eigen.get("02.10"),
                eigen.get("02.30"),
                eigen.get("02.40"),
                geboren,
                birthplace(eigen),
                gender(eigen.get("04.10")),
                overlijden,
                !Set.of("", "0").contains(lijst.eerste("07").get("70.10")),
                Optional.of(lijst.eerste("08").get("09.10"))
                        .filter(code -> code.matches("[0-9]{4}")),
                Verblijflezer.read(lijst, geboren.map(Geboortedatum::eerste)),
                verwanten,
                authority());
    }

    private void checkIdentity(Lijst.Rij eigen) {
        if (VOID.contains(lijst.eerste("07").get("67.20"))) {
            refuse("07.67.20", "opgeschort");
        }
        if (!eigen.get("01.10").matches("[1-9][0-9]{9}")) {
            refuse("01.01.10", "anummer");
        }
        if (eigen.has("01.20") && Bsn.parse(eigen.get("01.20")).isEmpty()) {
            refuse("01.01.20", "elfproef");
        }
        if (!eigen.has("02.10") && !eigen.has("02.40")) {
            refuse("01.02.40", "naam");
        }
        if (!Set.of("M", "V", "O").contains(eigen.get("04.10"))) {
            refuse("01.04.10", "geslacht");
        }
        if (eigen.isOnjuist()) {
            refuse("01.84.10", "onjuist");
        }
    }

    private void checkDates(Lijst.Rij eigen, Optional<Geboortedatum> geboren) {
        if (Datums.isImpossible(eigen.get("03.10"))) {
            refuse("01.03.10", "datum");
        }
        if (geboren.filter(datum -> datum.eerste().isAfter(vandaag)).isPresent()) {
            refuse("01.03.10", "geboorte");
        }
        for (var element : DATES) {
            var categorie = element.substring(0, 2);
            if (lijst.categorie(categorie).stream()
                    .anyMatch(rij -> Datums.isImpossible(rij.get(element.substring(3))))) {
                refuse(element, "datum");
            }
        }
    }

    private void checkRelative(Persoon.Verwante verwante, Optional<Geboortedatum> geboren) {
        if (verwante.soort() == Relatiesoort.OUDER
                && Inwonerregels.parenthood(verwante.geboortedatum(), geboren).isPresent()) {
            refuse(verwante.rang() == 1 ? "02.03.10" : "03.03.10", "ouder");
        }
        if (verwante.soort() == Relatiesoort.KIND
                && Inwonerregels.parenthood(geboren, verwante.geboortedatum()).isPresent()) {
            refuse("09.03.10", "kind");
        }
    }

    /**
     * Day of death; when the register knows only that somebody died, the day from which that
     * counts.
     */
    private Optional<LocalDate> death() {
        return lijst.actueel("06")
                .filter(rij -> rij.has("08.10"))
                .findFirst()
                .flatMap(
                        rij ->
                                Datums.first(rij.get("08.10"))
                                        .or(() -> Datums.first(rij.get("85.10")))
                                        .or(() -> Datums.first(lijst.eerste("07").get("67.10")))
                                        .or(() -> Datums.first(rij.get("86.10"))));
    }

    private List<Persoon.Gezagsperiode> authority() {
        var gezag = new ArrayList<Persoon.Gezagsperiode>();
        Optional<LocalDate> tot = Optional.empty();
        for (var rij : lijst.categorie("11").stream().filter(row -> !row.isOnjuist()).toList()) {
            var van = Datums.first(rij.get("85.10"));
            if (van.isEmpty() || tot.filter(end -> !van.get().isBefore(end)).isPresent()) {
                continue;
            }
            var periode = new Periode(van.get(), tot);
            if (rij.has("32.10")) {
                Gezagscode.of(rij.get("32.10"))
                        .ifPresentOrElse(
                                code -> gezag.add(new Persoon.Gezagsperiode(code, periode)),
                                () -> remark("11.32.10", "gezag"));
            }
            tot = van;
        }
        return gezag;
    }

    /** A place abroad is written out; a Dutch one is the four digits of its municipality. */
    private static String birthplace(Lijst.Rij eigen) {
        return eigen.get("03.20").matches("[0-9]{4}") ? "" : eigen.get("03.20");
    }

    private static Geslacht gender(String code) {
        return switch (code) {
            case "M" -> Geslacht.MAN;
            case "V" -> Geslacht.VROUW;
            default -> Geslacht.ONBEKEND;
        };
    }

    private void refuse(String element, String code) {
        bevindingen.add(new Bevinding(lijst.regel(), element, code, true));
    }

    private void remark(String element, String code) {
        bevindingen.add(new Bevinding(lijst.regel(), element, code, false));
    }
}
