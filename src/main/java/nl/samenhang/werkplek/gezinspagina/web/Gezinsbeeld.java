package nl.samenhang.werkplek.gezinspagina.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** Gathers what the page of a gezin shows, and writes down that it was seen. */
@Component
class Gezinsbeeld {

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Aanspreekpunten aanspreekpunten;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final List<Gezinssectie> secties;
    private final Clock clock;

    Gezinsbeeld(
            Gezinnen gezinnen,
            Inwoners inwoners,
            Aanspreekpunten aanspreekpunten,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            List<Gezinssectie> secties,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.aanspreekpunten = aanspreekpunten;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.secties =
                secties.stream().sorted(Comparator.comparing(Gezinssectie::volgorde)).toList();
        this.clock = clock;
    }

    GezinView of(GezinId id) {
        toegang.requireAccess(id);
        var gezin = gezinnen.get(id);
        var leden = inwoners.findAll(gezin.inwonersOn(LocalDate.now(clock)));
        log.read(Onderwerp.of("gezin", id), gezin.inwonersOn(LocalDate.now(clock)));
        var adres = adres(leden);
        var midden =
                secties(id, Gezinssectie.MIDDEN).stream()
                        .collect(Collectors.partitioningBy(Sectie::isBegin));
        return new GezinView(
                gezin,
                adres.map(Adres::toString),
                leden.stream().anyMatch(Inwoner::geheim),
                gezin.team().flatMap(medewerkers::findTeam).map(Team::naam),
                aanspreekpunten.contact(id),
                gezinnen.woorden(id),
                leden(gezin, leden, adres.map(Adres::sleutel)),
                midden.getOrDefault(false, List.of()),
                midden.getOrDefault(true, List.of()),
                secties(id, Gezinssectie.ZIJ),
                secties(id, Gezinssectie.ONDER));
    }

    private List<LidView> leden(Gezin gezin, List<Inwoner> inwoners, Optional<String> adres) {
        var vandaag = LocalDate.now(clock);
        Map<InwonerId, Inwoner> byId =
                inwoners.stream().collect(Collectors.toMap(Inwoner::id, Function.identity()));
        return gezin.ledenOn(vandaag).stream()
                .flatMap(
                        lid ->
                                Optional.ofNullable(byId.get(lid.inwoner())).stream()
                                        .map(inwoner -> LidView.of(lid, inwoner, adres, vandaag)))
                .toList();
    }

    /** Where most members live. */
    private static Optional<Adres> adres(List<Inwoner> leden) {
        var perAdres =
                leden.stream()
                        .flatMap(lid -> lid.adres().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return perAdres.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private List<Sectie> secties(GezinId id, String plek) {
        return secties.stream()
                .filter(sectie -> sectie.plek().equals(plek))
                .flatMap(sectie -> sectie.sectie(id).stream())
                .toList();
    }
}
