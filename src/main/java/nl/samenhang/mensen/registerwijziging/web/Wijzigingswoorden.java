package nl.samenhang.mensen.registerwijziging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.registerwijziging.Gebeurtenisgroep;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Opsomming;

/** Says a change in words, never an address that is shielded from who looks. */
final class Wijzigingswoorden {

    private Wijzigingswoorden() {}

    static Tekst sentence(Gebeurtenisgroep groep, boolean geheim) {
        var wijziging = groep.eerste();
        if (groep.isMany()) {
            return many(groep, geheim);
        }
        if (groep.wijzigingen().size() > 1) {
            return Tekst.of(
                    "registerwijziging.samen." + wijziging.soort().sleutel(),
                    Opsomming.of(
                            groep.wijzigingen().stream().map(Registerwijziging::naam).toList()),
                    wijziging.dag());
        }
        return Tekst.of(
                "registerwijziging.zin." + wijziging.soort().sleutel(),
                wijziging.naam(),
                wijziging.dag(),
                wijziging.nieuw().getOrDefault("naam", ""));
    }

    private static Tekst many(Gebeurtenisgroep groep, boolean geheim) {
        var aantal = groep.wijzigingen().size();
        var dag = groep.eerste().dag();
        return address(groep.eerste().nieuw())
                .filter(_ -> maySee(geheim))
                .map(
                        adres ->
                                Tekst.of(
                                        "registerwijziging.samen.vestiging.velen",
                                        aantal,
                                        dag,
                                        adres))
                .orElseGet(
                        () ->
                                Tekst.of(
                                        "registerwijziging.samen.vestiging.velen-geheim",
                                        aantal,
                                        dag));
    }

    private static boolean maySee(boolean geheim) {
        return !geheim || Contexts.current().rechten().contains(InwonerRechten.GEHEIM_ADRES);
    }

    static List<Tekst> details(Registerwijziging wijziging, boolean geheim) {
        return switch (wijziging.soort()) {
            case VERHUIZING, VERTREK, VESTIGING, GEBOORTE -> addresses(wijziging, geheim);
            case GEGEVENS ->
                    List.of(
                            Tekst.of("registerwijziging.naam.oud", person(wijziging.oud())),
                            Tekst.of("registerwijziging.naam.nieuw", person(wijziging.nieuw())));
            default -> List.of();
        };
    }

    private static List<Tekst> addresses(Registerwijziging wijziging, boolean geheim) {
        if (!maySee(geheim)) {
            return List.of(Tekst.of("registerwijziging.adres.geheim"));
        }
        var details = new ArrayList<Tekst>();
        address(wijziging.nieuw())
                .ifPresent(adres -> details.add(Tekst.of("registerwijziging.adres.nieuw", adres)));
        address(wijziging.oud())
                .ifPresent(adres -> details.add(Tekst.of("registerwijziging.adres.oud", adres)));
        return details;
    }

    private static Optional<String> address(Map<String, String> stuk) {
        return Optional.ofNullable(stuk.get("straat"))
                .filter(straat -> !straat.isBlank())
                .map(
                        straat ->
                                new Adres(
                                                straat,
                                                stuk.getOrDefault("huisnummer", ""),
                                                Optional.ofNullable(stuk.get("postcode")),
                                                stuk.getOrDefault("plaats", ""))
                                        .toString());
    }

    private static String person(Map<String, String> stuk) {
        return String.join(
                        " ",
                        stuk.getOrDefault("voornamen", ""),
                        stuk.getOrDefault("voorvoegsel", ""),
                        stuk.getOrDefault("geslachtsnaam", ""))
                .replaceAll(" +", " ")
                .strip();
    }
}
