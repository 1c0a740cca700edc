package nl.samenhang.werkplek.tijdlijn.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import nl.samenhang.werkplek.zoeken.Zoekmachine;
import nl.samenhang.werkplek.zoeken.Zoekresultaat;
import nl.samenhang.werkplek.zoeken.Zoektekst;
import org.springframework.stereotype.Component;

/** The open files that a name, date of birth, address, BSN or reference leads to. */
@Component
class Dossierkeuze {

    private static final int MOST = 10;

    private final Zoekmachine zoekmachine;
    private final Gezinnen gezinnen;
    private final Clock clock;

    Dossierkeuze(Zoekmachine zoekmachine, Gezinnen gezinnen, Clock clock) {
        this.zoekmachine = zoekmachine;
        this.gezinnen = gezinnen;
        this.clock = clock;
    }

    List<Optie> find(String typed) {
        var tekst = new Zoektekst(typed).tekst();
        var hits =
                zoekmachine.search(new Zoekvraag(tekst, false, MOST)).stream()
                        .map(Zoekresultaat::hit);
        var result = new ArrayList<Optie>();
        gezinnen.findByKenmerk(tekst.toUpperCase(Locale.ROOT))
                .filter(Gezin::isActief)
                .ifPresent(
                        gezin -> result.add(Optie.of(gezin.id(), gezin.naam(), gezin.kenmerk())));
        hits.forEach(hit -> result.addAll(options(hit)));
        return result.stream().limit(MOST).toList();
    }

    private List<Optie> options(Zoekhit hit) {
        var result = new ArrayList<Optie>();
        for (var gezin : gezinnen.ofInwoners(hit.inwoners())) {
            var leden = gezin.inwonersOn(LocalDate.now(clock));
            for (var lid : hit.inwoners()) {
                if (gezin.isActief() && leden.contains(lid)) {
                    var waarde = gezin.id() + "/" + lid;
                    result.add(
                            Optie.of(waarde, hit.titel(), gezin.naam() + ", " + gezin.kenmerk()));
                }
            }
        }
        return result;
    }
}
