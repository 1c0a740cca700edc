package nl.samenhang.toegang.melding.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.samenhang.platform.web.Zoekbron;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import nl.samenhang.toegang.melding.Betrokkene;
import nl.samenhang.toegang.melding.Melding;
import org.springframework.stereotype.Component;

/** Finds persons whom a melding may be about, in all that can be searched. */
@Component
class Personenzoeker {

    private static final int HITS = 8;

    private final List<Zoekbron> zoekbronnen;

    Personenzoeker(List<Zoekbron> zoekbronnen) {
        this.zoekbronnen = zoekbronnen;
    }

    /** By name and date of birth, and by address; or by what the employee typed. */
    List<Zoekhit> hits(Melding melding, String zoek) {
        var vragen = zoek.isBlank() ? vragen(melding.betrokkene()) : List.of(zoek.strip());
        var found = new LinkedHashMap<String, Zoekhit>();
        for (var vraag : vragen) {
            persons(vraag).forEach(hit -> found.putIfAbsent(hit.pad(), hit));
        }
        return found.values().stream()
                .filter(hit -> !melding.inwoners().containsAll(hit.inwoners()))
                .limit(HITS)
                .toList();
    }

    /** Hits that stand for one person. */
    List<Zoekhit> persons(String vraag) {
        return zoekbronnen.stream()
                .flatMap(bron -> bron.search(new Zoekvraag(vraag, false, HITS)).stream())
                .filter(hit -> hit.inwoners().size() == 1 && hit.pad().startsWith("/inwoners/"))
                .sorted(Comparator.comparingDouble(Zoekhit::score).reversed())
                .toList();
    }

    private static List<String> vragen(Betrokkene wie) {
        var vragen = new ArrayList<String>();
        wie.naam()
                .ifPresent(
                        naam ->
                                vragen.add(
                                        naam + wie.geboortedatum().map(d -> " " + d).orElse("")));
        wie.postcode()
                .ifPresent(
                        code -> vragen.add(code + wie.huisnummer().map(n -> " " + n).orElse("")));
        return vragen;
    }
}
