package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;

/**
 * Lays what the register says beside what our file says. Only what the register tells counts: what
 * it is silent about may be known to us alone. Relations come before moves, so that who lives with
 * whom is derived with them.
 */
final class Vergelijking {

    private final Bekend ons;
    private final Brppersoon brp;
    private final LocalDate vandaag;
    private final List<Verschil> verschillen = new ArrayList<>();

    private Vergelijking(Bekend ons, Brppersoon brp, LocalDate vandaag) {
        this.ons = ons;
        this.brp = brp;
        this.vandaag = vandaag;
    }

    static List<Verschil> of(Bekend ons, Brppersoon brp, LocalDate vandaag) {
        var vergelijking = new Vergelijking(ons, brp, vandaag);
        vergelijking.compare();
        return List.copyOf(vergelijking.verschillen);
    }

    /**
     * That the register has somebody else under this number: no given name, no family name and no
     * birth date in common. Then nothing of the list is about whom we know.
     */
    static Optional<Verschil> somebodyElse(Inwoner ons, Brppersoon brp, LocalDate vandaag) {
        var geboren =
                ons.geboortedatum().isPresent()
                        && brp.geboortedatum().isPresent()
                        && !ons.geboortedatum().equals(brp.geboortedatum());
        return geboren
                        && !brp.geslachtsnaam().equalsIgnoreCase(ons.geslachtsnaam())
                        && Collections.disjoint(names(ons.voornamen()), names(brp.voornamen()))
                ? Optional.of(
                        new Verschil(
                                Wijzigingsoort.GEGEVENS,
                                vandaag,
                                Stukken.of(ons),
                                Stukken.of(brp, ons)))
                : Optional.empty();
    }

    private static List<String> names(String voornamen) {
        return List.of(voornamen.toLowerCase(Locale.ROOT).split(" "));
    }

    /** Only where the person lives: the piece tells nothing else. */
    static List<Verschil> ofStay(Bekend ons, Brppersoon brp, LocalDate vandaag) {
        var vergelijking = new Vergelijking(ons, brp, vandaag);
        vergelijking.place();
        return List.copyOf(vergelijking.verschillen);
    }

    private void compare() {
        secrecy();
        data();
        if (brp.overleden().isPresent()) {
            death(brp.overleden().get());
            return;
        }
        verschillen.addAll(Verwantenvergelijking.of(ons, brp, vandaag));
        verschillen.addAll(Verwantenverlies.of(ons, brp, vandaag));
        authority();
        place();
    }

    private void secrecy() {
        if (brp.geheim() != ons.inwoner().geheim()) {
            add(
                    brp.geheim() ? Wijzigingsoort.GEHEIMHOUDING : Wijzigingsoort.GEHEIMHOUDING_WEG,
                    vandaag,
                    Map.of(),
                    Map.of());
        }
    }

    private void data() {
        var oud = Stukken.of(ons.inwoner());
        var nieuw = Stukken.of(brp, ons.inwoner());
        if (!brp.geslachtsnaam().isBlank() && !oud.equals(nieuw)) {
            add(Wijzigingsoort.GEGEVENS, vandaag, oud, nieuw);
        }
    }

    private void death(LocalDate dag) {
        if (!ons.inwoner().isOverleden()) {
            add(Wijzigingsoort.OVERLIJDEN, dag, Map.of(), Map.of());
        }
    }

    private void authority() {
        brp.gezag()
                .filter(code -> !ons.gezag().equals(Optional.of(code)))
                .ifPresent(
                        code ->
                                add(
                                        Wijzigingsoort.GEZAG,
                                        vandaag,
                                        ons.gezag()
                                                .map(oud -> Map.of("code", oud.code()))
                                                .orElseGet(Map::of),
                                        gezag(code)));
    }

    private static Map<String, String> gezag(Gezagscode code) {
        return Map.of("code", code.code());
    }

    private void place() {
        if (brp.woonplek().isEmpty()) {
            return;
        }
        var plek = brp.woonplek().get();
        var same =
                ons.nu()
                        .filter(nu -> nu.soort() == plek.soort())
                        .filter(nu -> nu.adres().sleutel().equals(plek.adres().sleutel()))
                        .isPresent();
        var weg = brp.gemeente().filter(code -> !code.equals(ons.gemeente().code()));
        if (same) {
            return;
        }
        var nieuw = new LinkedHashMap<>(Stukken.of(plek.soort(), plek.adres()));
        weg.ifPresent(code -> nieuw.put("gemeente", code));
        var left =
                weg.isPresent()
                        || plek.soort() == Adressoort.BUITENLAND
                        || plek.soort() == Adressoort.ONBEKEND;
        add(
                left ? Wijzigingsoort.VERTREK : Wijzigingsoort.VERHUIZING,
                plek.vanaf().orElse(vandaag),
                ons.nu().map(nu -> Stukken.of(nu.soort(), nu.adres())).orElseGet(Map::of),
                nieuw);
    }

    private void add(
            Wijzigingsoort soort,
            LocalDate dag,
            Map<String, String> oud,
            Map<String, String> nieuw) {
        verschillen.add(new Verschil(soort, dag, oud, nieuw));
    }
}
