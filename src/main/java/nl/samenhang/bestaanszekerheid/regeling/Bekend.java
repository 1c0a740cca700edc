package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.besluit.beschikking.Bijdragebedragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Component;

/**
 * What we know already of a household, so that nobody is asked what the register says (Wet BRP art.
 * 1.7): who lives with whom, and how old they are. Nothing of other laws is looked at.
 */
@Component
class Bekend {

    private static final int MEERDERJARIG = 18;
    private static final int EENENTWINTIG = 21;

    /** From this age somebody shares the costs (Participatiewet art. 19a). */
    private static final int DEELT = 27;

    private final Gezinnen gezinnen;
    private final Huishoudens huishoudens;
    private final Inwoners inwoners;
    private final Bijdragebedragen aow;

    Bekend(Gezinnen gezinnen, Huishoudens huishoudens, Inwoners inwoners, Bijdragebedragen aow) {
        this.gezinnen = gezinnen;
        this.huishoudens = huishoudens;
        this.inwoners = inwoners;
        this.aow = aow;
    }

    /** What each member of the file is in the household of this person today. */
    List<Bewoner> bewoners(GezinId gezin, InwonerId aanvrager, LocalDate dag) {
        var thuis = household(aanvrager, dag);
        var partners = partners(aanvrager, dag);
        var result = new ArrayList<Bewoner>();
        for (var lid : inwoners.findAll(gezinnen.get(gezin).inwonersOn(dag))) {
            result.add(Bewoner.of(lid.id(), rol(lid, aanvrager, thuis, partners, dag)));
        }
        return result;
    }

    /** How many others of 27 or older live at the address and are not in the file. */
    int anderen(GezinId gezin, InwonerId aanvrager, LocalDate dag) {
        var leden = gezinnen.get(gezin).inwonersOn(dag);
        var rest = household(aanvrager, dag).stream().filter(wie -> !leden.contains(wie)).toList();
        return (int)
                inwoners.findAll(rest).stream()
                        .filter(wie -> atLeast(wie.leeftijd(dag), DEELT))
                        .count();
    }

    /** The same people with their ages on the day; refused when one that counts is not known. */
    List<Bewoner> aged(List<Bewoner> bewoners, LocalDate dag) {
        return bewoners.stream().map(bewoner -> aged(bewoner, dag)).toList();
    }

    private Bewoner aged(Bewoner bewoner, LocalDate dag) {
        var wie = inwoners.get(bewoner.inwoner());
        var leeftijd = wie.leeftijd(dag);
        return switch (bewoner.rol()) {
            case AANVRAGER, PARTNER -> adult(bewoner, wie, dag);
            case KIND -> {
                if (leeftijd.isEmpty() || leeftijd.getAsInt() >= MEERDERJARIG) {
                    throw refusal("geen-kind", wie);
                }
                yield new Bewoner(
                        bewoner.inwoner(),
                        bewoner.rol(),
                        Optional.of(leeftijd.getAsInt()),
                        Optional.empty());
            }
            case KOSTENDELER, ANDER, ELDERS -> Bewoner.of(bewoner.inwoner(), bewoner.rol());
        };
    }

    private Bewoner adult(Bewoner bewoner, Inwoner wie, LocalDate dag) {
        var geboren = wie.geboortedatum();
        if (geboren.isEmpty() || !atLeast(wie.leeftijd(dag), MEERDERJARIG)) {
            throw refusal("niet-volwassen", wie);
        }
        var groep =
                aow.isPensioned(geboren.get().laatste(), dag)
                        ? Normleeftijd.AOW
                        : atLeast(wie.leeftijd(dag), EENENTWINTIG)
                                ? Normleeftijd.VAN_21_TOT_AOW
                                : Normleeftijd.JONGER_DAN_21;
        return new Bewoner(
                bewoner.inwoner(),
                bewoner.rol(),
                Optional.of(wie.leeftijd(dag).getAsInt()),
                Optional.of(groep));
    }

    private static Bewonersrol rol(
            Inwoner lid,
            InwonerId aanvrager,
            Set<InwonerId> thuis,
            Set<InwonerId> partners,
            LocalDate dag) {
        if (lid.id().equals(aanvrager)) {
            return Bewonersrol.AANVRAGER;
        }
        if (!thuis.isEmpty() && !thuis.contains(lid.id())) {
            return Bewonersrol.ELDERS;
        }
        if (partners.contains(lid.id())) {
            return Bewonersrol.PARTNER;
        }
        if (lid.leeftijd(dag).isPresent() && lid.leeftijd(dag).getAsInt() < MEERDERJARIG) {
            return Bewonersrol.KIND;
        }
        return atLeast(lid.leeftijd(dag), DEELT) ? Bewonersrol.KOSTENDELER : Bewonersrol.ANDER;
    }

    private Set<InwonerId> household(InwonerId wie, LocalDate dag) {
        return huishoudens.of(wie).map(h -> Set.copyOf(h.ledenOn(dag))).orElse(Set.of());
    }

    private Set<InwonerId> partners(InwonerId wie, LocalDate dag) {
        return inwoners.relaties(wie).stream()
                .filter(r -> r.soort() == Relatiesoort.PARTNER && r.lastsOn(dag))
                .map(Relatie::ander)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static boolean atLeast(OptionalInt leeftijd, int jaren) {
        return leeftijd.isPresent() && leeftijd.getAsInt() >= jaren;
    }

    private static Refusal refusal(String fout, Inwoner wie) {
        return new Refusal(
                "rol-" + wie.id(), Tekst.of("rechtenvraag.fout." + fout, wie.aanspreeknaam()));
    }
}
