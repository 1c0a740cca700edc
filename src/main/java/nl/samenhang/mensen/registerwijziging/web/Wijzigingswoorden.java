package nl.samenhang.mensen.registerwijziging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.registerwijziging.Gebeurtenisgroep;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.platform.database.Contexts;

/** Says a change in words, never an address that is shielded from who looks. */
final class Wijzigingswoorden {

    private Wijzigingswoorden() {}

    static Tekst sentence(Gebeurtenisgroep groep) {
        var wijziging = groep.eerste();
        if (groep.wijzigingen().size() > 1) {
            return Tekst.of(
                    "registerwijziging.samen." + wijziging.soort().sleutel(),
                    groep.wijzigingen().stream()
                            .map(Registerwijziging::naam)
                            .collect(Collectors.joining(", ")),
                    wijziging.dag());
        }
        return Tekst.of(
                "registerwijziging.zin." + wijziging.soort().sleutel(),
                wijziging.naam(),
                wijziging.dag(),
                wijziging.nieuw().getOrDefault("naam", ""));
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
        if (geheim && !Contexts.current().rechten().contains(InwonerRechten.GEHEIM_ADRES)) {
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
