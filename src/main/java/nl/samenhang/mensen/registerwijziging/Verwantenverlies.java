package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Registerrelatie;
import nl.samenhang.mensen.inwoner.Relatieherkomst;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;

/**
 * Relatives whom a list of the register named and a later list no longer names: a descent that was
 * put right, an adoption, a marriage that was annulled. A silence proves little, so that a person
 * decides; what was laid by hand stays and is only told about, and what no list ever named is ours.
 */
final class Verwantenverlies {

    private static final String VAN = "vanaf";
    private static final String RANG = "rang";
    private static final String HERKOMST = "herkomst";
    private static final String HAND = "met-de-hand";

    private Verwantenverlies() {}

    static List<Verschil> of(Bekend ons, Brppersoon brp, LocalDate vandaag) {
        return ons.uitRegister().stream()
                .filter(relatie -> relatie.lastsOn(vandaag))
                .filter(Verwantenverlies::isOfThisList)
                .filter(relatie -> !brp.zwijgtOver().contains(relatie.soort()))
                .filter(relatie -> !isNamed(relatie, ons, brp))
                .map(relatie -> lost(relatie, vandaag))
                .toList();
    }

    /** Whom this list does name: an earlier list that was silent about them means nothing more. */
    static List<Registerrelatie> named(Bekend ons, Brppersoon brp) {
        return ons.uitRegister().stream().filter(relatie -> isNamed(relatie, ons, brp)).toList();
    }

    /** The kind of change by which a relative of this kind is lost. */
    static Wijzigingsoort loss(Relatiesoort soort) {
        return switch (soort) {
            case OUDER -> Wijzigingsoort.OUDER_ERAF;
            case KIND -> Wijzigingsoort.KIND_ERAF;
            case PARTNER -> Wijzigingsoort.PARTNER_ERAF;
        };
    }

    /** Why our file does not follow, when that is so. */
    static Optional<Tekst> reason(Verschil verschil) {
        return verschil.soort().isLoss() && verschil.nieuw().containsKey(HAND)
                ? Optional.of(Tekst.of("registerwijziging.reden.met-de-hand"))
                : Optional.empty();
    }

    /** The relation as it was before it was taken out. */
    static Registerrelatie before(Registerwijziging wijziging) {
        var oud = wijziging.oud();
        return new Registerrelatie(
                kind(wijziging.soort()),
                Stukken.ander(wijziging.nieuw()),
                wijziging.nieuw().getOrDefault("naam", ""),
                Optional.empty(),
                Optional.ofNullable(oud.get(VAN)).map(LocalDate::parse).map(Periode::from),
                Integer.parseInt(oud.getOrDefault(RANG, "0")),
                Relatieherkomst.valueOf(
                        oud.getOrDefault(HERKOMST, Relatieherkomst.REGISTER.name())),
                true,
                false);
    }

    static Relatiesoort kind(Wijzigingsoort soort) {
        return switch (soort) {
            case OUDER_ERAF -> Relatiesoort.OUDER;
            case KIND_ERAF -> Relatiesoort.KIND;
            case PARTNER_ERAF -> Relatiesoort.PARTNER;
            default -> throw new IllegalArgumentException("No relative is lost by " + soort);
        };
    }

    /** Of descent the list of the child tells; that of the parent only where it alone told. */
    private static boolean isOfThisList(Registerrelatie relatie) {
        return relatie.soort() != Relatiesoort.KIND || relatie.eigen() && !relatie.wederzijds();
    }

    /** Whom the list names without a number is known by name or birth date: a doubt is no loss. */
    private static boolean isNamed(Registerrelatie relatie, Bekend ons, Brppersoon brp) {
        return brp.verwanten(relatie.soort()).stream()
                .anyMatch(
                        verwante ->
                                verwante.bsn()
                                        .map(bsn -> isSame(relatie, verwante, ons, bsn))
                                        .orElseGet(() -> looksLike(relatie, verwante)));
    }

    private static boolean isSame(
            Registerrelatie relatie, Brppersoon.Verwante verwante, Bekend ons, Bsn bsn) {
        return Optional.ofNullable(ons.verwanten().get(bsn))
                .map(relatie.ander()::equals)
                .orElseGet(() -> looksLike(relatie, verwante));
    }

    private static boolean looksLike(Registerrelatie relatie, Brppersoon.Verwante verwante) {
        return verwante.naam().equalsIgnoreCase(relatie.naam())
                || verwante.geboortedatum().isPresent()
                        && verwante.geboortedatum().equals(relatie.geboortedatum());
    }

    private static Verschil lost(Registerrelatie relatie, LocalDate vandaag) {
        var oud = new LinkedHashMap<String, String>();
        relatie.periode().ifPresent(periode -> oud.put(VAN, periode.van().toString()));
        if (relatie.soort() == Relatiesoort.OUDER && relatie.eigen()) {
            oud.put(RANG, String.valueOf(relatie.rang()));
        }
        oud.put(HERKOMST, relatie.herkomst().name());
        var nieuw = new LinkedHashMap<String, String>();
        nieuw.put("ander", relatie.ander().value().toString());
        nieuw.put("naam", relatie.naam());
        if (relatie.herkomst() != Relatieherkomst.REGISTER) {
            nieuw.put(HAND, "ja");
        }
        return new Verschil(loss(relatie.soort()), vandaag, Map.copyOf(oud), Map.copyOf(nieuw));
    }
}
