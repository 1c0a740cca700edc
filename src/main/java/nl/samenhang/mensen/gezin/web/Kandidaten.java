package nl.samenhang.mensen.gezin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geheimhouding;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Component;

/**
 * Who could belong to a gezin, and why: who lives together, their family wherever it lives, and who
 * was searched for.
 */
@Component
class Kandidaten {

    private static final int HITS = 8;

    private final Inwoners inwoners;
    private final Huishoudens huishoudens;
    private final Gezinnen gezinnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Kandidaten(
            Inwoners inwoners,
            Huishoudens huishoudens,
            Gezinnen gezinnen,
            Verwerkingslog log,
            Clock clock) {
        this.inwoners = inwoners;
        this.huishoudens = huishoudens;
        this.gezinnen = gezinnen;
        this.log = log;
        this.clock = clock;
    }

    /** Who lives with the person today, the person included. */
    Set<InwonerId> household(InwonerId id) {
        var inwoner = inwoners.get(id);
        var leden = new LinkedHashSet<>(List.of(id));
        huishoudens.of(id).stream()
                .flatMap(huishouden -> inwoners.findAll(huishouden.ledenOn(today())).stream())
                .filter(lid -> Geheimhouding.mayShowTogether(inwoner, lid))
                .forEach(lid -> leden.add(lid.id()));
        return leden;
    }

    /** The core first, then their family and who may live with them, then those added. */
    List<Kandidaat> around(Collection<InwonerId> kern, Collection<InwonerId> erbij) {
        var eigen = byId(kern);
        var waarom = new LinkedHashMap<InwonerId, Banden>();
        eigen.keySet().forEach(lid -> waarom.put(lid, new Banden()));
        eigen.values().forEach(lid -> addFamily(lid, waarom));
        addDoubtful(kern, waarom);
        erbij.forEach(id -> waarom.computeIfAbsent(id, key -> new Banden()));
        var mensen = byId(waarom.keySet());
        return waarom.entrySet().stream()
                .flatMap(
                        entry ->
                                Optional.ofNullable(mensen.get(entry.getKey())).stream()
                                        .filter(mens -> isHere(mens, kern))
                                        .map(mens -> kandidaat(mens, entry.getValue(), eigen)))
                .toList();
    }

    /** Persons by what was typed; that they were shown is in the log. */
    List<InwonerId> search(String tekst) {
        var hits = inwoners.search(tekst, HITS).stream().map(Inwoner::id).toList();
        log.searched(hits);
        return hits;
    }

    private void addFamily(Inwoner lid, Map<InwonerId, Banden> waarom) {
        for (var relatie : inwoners.relaties(lid.id())) {
            relatie.ander()
                    .map(ander -> waarom.computeIfAbsent(ander, key -> new Banden()))
                    .ifPresent(banden -> banden.add(relatie, lid.aanspreeknaam(), today()));
        }
    }

    private void addDoubtful(Collection<InwonerId> kern, Map<InwonerId, Banden> waarom) {
        huishoudens.openQuestionsAbout(kern).stream()
                .flatMap(twijfel -> Stream.of(twijfel.inwoner(), twijfel.bij()))
                .filter(id -> !kern.contains(id))
                .forEach(id -> waarom.computeIfAbsent(id, key -> new Banden()).addDoubt());
    }

    private Kandidaat kandidaat(Inwoner mens, Banden banden, Map<InwonerId, Inwoner> kern) {
        var waarom = new ArrayList<>(banden.zinnen());
        if (kern.containsKey(mens.id())) {
            if (kern.size() > 1) {
                waarom.add(Tekst.of("gezin.waarom.huishouden"));
            }
        } else {
            waarom.add(place(mens, kern.values()));
        }
        return new Kandidaat(
                mens.id(), mens.naam(), mens.leeftijd(today()), role(mens, kern), waarom);
    }

    private static Tekst place(Inwoner mens, Collection<Inwoner> kern) {
        if (mens.geheim()) {
            return Tekst.of("gezin.waarom.adres-geheim");
        }
        var hier =
                kern.stream()
                        .flatMap(lid -> lid.adres().stream())
                        .map(Adres::sleutel)
                        .collect(Collectors.toSet());
        return mens.adres()
                .map(
                        adres ->
                                hier.contains(adres.sleutel())
                                        ? Tekst.of("gezin.waarom.zelfde-adres")
                                        : Tekst.of("gezin.waarom.elders", adres.regel()))
                .orElseGet(() -> Tekst.of("gezin.waarom.adres-onbekend"));
    }

    private Gezinsrol role(Inwoner mens, Map<InwonerId, Inwoner> kern) {
        var samen = new LinkedHashSet<>(kern.keySet());
        samen.add(mens.id());
        return gezinnen.roles(samen).getOrDefault(mens.id(), Gezinsrol.VOLWASSENE);
    }

    private Map<InwonerId, Inwoner> byId(Collection<InwonerId> ids) {
        return inwoners.findAll(ids).stream()
                .collect(
                        Collectors.toMap(
                                Inwoner::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static boolean isHere(Inwoner mens, Collection<InwonerId> kern) {
        return !mens.isOverleden() || kern.contains(mens.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
