package nl.samenhang.mensen.dubbel.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.dubbel.Dubbel;
import nl.samenhang.mensen.dubbel.Dubbelen;
import nl.samenhang.mensen.dubbel.Paar;
import nl.samenhang.mensen.dubbel.Samenvoegingen;
import nl.samenhang.mensen.inwoner.Gelijken;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Persoonsveld;
import org.springframework.stereotype.Component;

/** Brings together what the pages about look-alikes show. */
@Component
class Vergelijkingen {

    private final Inwoners inwoners;
    private final Gelijken gelijken;
    private final Dubbelen dubbelen;
    private final Samenvoegingen samenvoegingen;

    Vergelijkingen(
            Inwoners inwoners,
            Gelijken gelijken,
            Dubbelen dubbelen,
            Samenvoegingen samenvoegingen) {
        this.inwoners = inwoners;
        this.gelijken = gelijken;
        this.dubbelen = dubbelen;
        this.samenvoegingen = samenvoegingen;
    }

    Vergelijking of(Paar paar) {
        return new Vergelijking(
                inwoners.get(paar.een()),
                inwoners.get(paar.ander()),
                dubbelen.compare(paar),
                dubbelen.find(paar),
                samenvoegingen.objections(paar));
    }

    /** Pairs as lines; without those of which one is not to be seen. */
    List<Dubbelregel> lines(List<Dubbel> dubbels) {
        var ids = dubbels.stream().flatMap(d -> d.paar().beide().stream()).distinct().toList();
        Map<InwonerId, Inwoner> mensen =
                inwoners.findAll(ids).stream()
                        .collect(Collectors.toMap(Inwoner::id, Function.identity()));
        var regels = new ArrayList<Dubbelregel>();
        for (var dubbel : dubbels) {
            var een = mensen.get(dubbel.paar().een());
            var ander = mensen.get(dubbel.paar().ander());
            if (een != null && ander != null) {
                regels.add(new Dubbelregel(een, ander, dubbel.isCertain(), dubbel.redenen()));
            }
        }
        return regels;
    }

    /** Who looks like this person now, but for whom somebody said to be somebody else. */
    List<Dubbelregel> around(Inwoner inwoner) {
        return gelijken.of(inwoner).stream()
                .filter(
                        gelijke ->
                                dubbelen.find(Paar.of(inwoner.id(), gelijke.inwoner().id()))
                                        .flatMap(Dubbel::verdict)
                                        .isEmpty())
                .map(
                        gelijke ->
                                new Dubbelregel(
                                        inwoner,
                                        gelijke.inwoner(),
                                        gelijke.gelijkenis().isCertain(),
                                        gelijke.gelijkenis().redenen()))
                .toList();
    }

    /** The choices with which the form of a merge begins. */
    static Map<String, List<String>> proposal(Vergelijking view) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("blijft", List.of(view.voorstel().id().toString()));
        for (var veld : view.verschillen()) {
            values.put(field(veld), List.of(view.voorstel(veld).id().toString()));
        }
        return values;
    }

    /** The name of the form field in which a value is chosen. */
    static String field(Persoonsveld veld) {
        return "veld-" + veld.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
