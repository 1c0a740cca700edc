package nl.samenhang.regie.overleg.web;

import java.util.List;
import nl.samenhang.regie.gezinsplan.EigenDeel;
import nl.samenhang.regie.overleg.Deelnemer;
import nl.samenhang.regie.overleg.Overleg;

/** A meeting as somebody of the family sees it who is invited, or a child for whom they speak. */
public record MijnOverleg(Overleg overleg, Overleg.Inhoud inhoud) {

    /**
     * Talking about a family without it may have a reason, so a meeting without an invitation is
     * not shown here. It is in the copy that a person judges first (Wmo 2015 art. 5.3.2).
     */
    boolean isFor(EigenDeel mijn) {
        return inhoud.deelnemers().stream()
                .flatMap(gast -> gast.inwoner().stream())
                .anyMatch(mijn::speaksFor);
    }

    /** What was decided, when the family was there to hear it. */
    public List<Overleg.Agendapunt> besluiten() {
        return overleg.afloop().filter(Overleg.Afloop::gezinErbij).isEmpty()
                ? List.of()
                : inhoud.agenda().stream().filter(punt -> !punt.besluit().isBlank()).toList();
    }

    /** Who is invited. */
    public List<String> gasten() {
        return inhoud.deelnemers().stream().map(Deelnemer::naam).toList();
    }
}
