package nl.samenhang.besluit.aanvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinnen;
import org.springframework.stereotype.Component;

/** What can be taken in: from whom, in which form, for whom and by which law. */
@Component
class Aanvraagregels {

    private final Gezinnen gezinnen;
    private final Voorzieningen voorzieningen;
    private final Clock clock;

    Aanvraagregels(Gezinnen gezinnen, Voorzieningen voorzieningen, Clock clock) {
        this.gezinnen = gezinnen;
        this.voorzieningen = voorzieningen;
        this.clock = clock;
    }

    /** The laws by which the asker takes in and decides. */
    List<Wet> ownWetten() {
        return voorzieningen.ownWetten().stream().filter(Beslistermijn.wetten()::contains).toList();
    }

    /**
     * An application is in writing, but for help that cannot wait or a change of help that runs.
     */
    void require(NieuweAanvraag nieuw) {
        requireMember("aanvrager", nieuw.gezin(), nieuw.aanvrager());
        if (nieuw.wijze() == Aanvraagwijze.MONDELING
                && nieuw.vervolg().isEmpty()
                && !nieuw.spoed()) {
            throw new Refusal("wijze", Tekst.of("aanvraag.fout.wijze"));
        }
        if (nieuw.ingediend().isAfter(LocalDate.now(clock))) {
            throw new Refusal("ingediend", Tekst.of("aanvraag.fout.later"));
        }
    }

    /** A line is for a member, by a law of the asker, and is not there yet. */
    void require(Aanvraagregel regel, List<Aanvraagregel> andere) {
        requireMember("voor", regel.gezin(), regel.inwoner());
        if (!ownWetten().contains(regel.wet())) {
            throw new Refusal("wet", Tekst.of("aanvraag.fout.wet"));
        }
        if (regel.spoed() && regel.wet() != Wet.WMO && regel.wet() != Wet.JEUGDWET) {
            throw new Refusal("spoed", Tekst.of("aanvraag.fout.spoed"));
        }
        if (andere.stream().anyMatch(ander -> isSame(regel, ander))) {
            throw new Refusal("vraag", Tekst.of("aanvraag.fout.dubbel"));
        }
    }

    private static boolean isSame(Aanvraagregel een, Aanvraagregel ander) {
        return een.inwoner().equals(ander.inwoner())
                && een.wet() == ander.wet()
                && een.vraag().equalsIgnoreCase(ander.vraag());
    }

    private void requireMember(String veld, GezinId gezin, InwonerId wie) {
        if (gezinnen.get(gezin).lidOn(wie, LocalDate.now(clock)).isEmpty()) {
            throw new Refusal(veld, Tekst.of("aanvraag.fout.geen-lid"));
        }
    }
}
