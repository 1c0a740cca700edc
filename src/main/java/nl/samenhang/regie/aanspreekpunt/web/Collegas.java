package nl.samenhang.regie.aanspreekpunt.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.regie.aanspreekpunt.Afwezigheden;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The colleagues of a team to choose from, with how much they carry, so that the choice is fair.
 */
@Component
class Collegas {

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final Afwezigheden afwezigheden;
    private final Texts texts;

    Collegas(JdbcClient jdbc, Medewerkers medewerkers, Afwezigheden afwezigheden, Texts texts) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.afwezigheden = afwezigheden;
        this.texts = texts;
    }

    List<Optie> inTeam(TeamId team) {
        var gezinnen = gezinnen();
        return medewerkers.inTeam(team).stream().map(wie -> optie(wie, gezinnen)).toList();
    }

    private Optie optie(Medewerker wie, Map<UUID, Integer> gezinnen) {
        var aantal = Optional.ofNullable(gezinnen.get(wie.id().value())).orElse(0);
        var sleutel =
                afwezigheden.today(wie.id()).isPresent()
                        ? "aanspreekpunt.collega.afwezig"
                        : "aanspreekpunt.collega";
        var tekst = texts.t(LocaleContextHolder.getLocale(), sleutel, wie.naam(), aantal);
        return Optie.of(wie.id().toString(), tekst);
    }

    private Map<UUID, Integer> gezinnen() {
        record Aantal(UUID medewerker, int gezinnen) {}
        return jdbc
                .sql("select medewerker, gezinnen from aanspreekpunt.v_werkdruk")
                .query(
                        (row, number) ->
                                new Aantal(
                                        row.getObject("medewerker", UUID.class),
                                        row.getInt("gezinnen")))
                .list()
                .stream()
                .collect(Collectors.toMap(Aantal::medewerker, Aantal::gezinnen));
    }
}
