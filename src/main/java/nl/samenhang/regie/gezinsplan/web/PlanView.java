package nl.samenhang.regie.gezinsplan.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.mensen.gezin.Gezinswoorden;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.Evaluatie;
import nl.samenhang.regie.gezinsplan.Gezinsplan;
import nl.samenhang.regie.gezinsplan.Hulpoverzicht;
import nl.samenhang.regie.gezinsplan.Onderdeel;
import nl.samenhang.regie.gezinsplan.Plandocument;
import nl.samenhang.regie.gezinsplan.Planinhoud;
import nl.samenhang.regie.gezinsplan.Planstatus;
import nl.samenhang.regie.gezinsplan.Wijziging;

/**
 * The page of the plan.
 *
 * @param leden the members of the gezin of today
 * @param nieuws what is new since the plan was agreed
 * @param groepen the goals, per person
 */
public record PlanView(
        GezinId gezin,
        String naam,
        Gezinsplan plan,
        Optional<Gezinswoorden> woorden,
        List<InwonerId> leden,
        Planinhoud inhoud,
        List<Wijziging> nieuws,
        List<Groep> groepen,
        Hulpoverzicht hulp,
        List<Tak> boom,
        List<Evaluatie> evaluaties,
        List<Plandocument> documenten,
        Keuzes keuzes) {

    /** The name of a part of life. */
    public String levensdomein(Levensdomein domein) {
        return keuzes.levensdomeinen().stream()
                .filter(optie -> optie.waarde().equals(domein.name()))
                .map(Optie::tekst)
                .findFirst()
                .orElse("");
    }

    /** The goals of one person, or of the whole gezin. */
    public record Groep(String naam, List<Regel> doelen) {}

    /** A goal with what is done for it. */
    public record Regel(Doel doel, String levensdomein, List<Actie> acties) {}

    /** A part of the plan with the parts under it. */
    public record Tak(Onderdeel onderdeel, String levensdomein, List<Tak> takken) {}

    /** What can be chosen in the forms of the page. */
    public record Keuzes(
            List<Optie> leden,
            List<Optie> levensdomeinen,
            List<Optie> doelen,
            List<Optie> partijen,
            List<Optie> helpers,
            List<Optie> boven) {}

    public String pad() {
        return "/gezinnen/" + gezin + "/plan";
    }

    public boolean may(Planstatus.Stap stap) {
        return plan.status().allows(stap);
    }

    /** Whether the plan still has to be agreed, for the first time or anew. */
    public boolean isUnagreed() {
        return plan.status() == Planstatus.CONCEPT || !nieuws.isEmpty();
    }

    /** Whether nobody has put anything into the plan that could be agreed. */
    public boolean isEmpty() {
        return inhoud.doelen().isEmpty() && inhoud.acties().isEmpty();
    }

    /** Actions that serve the plan as a whole. */
    public List<Actie> losseActies() {
        return inhoud.acties().stream().filter(a -> a.doel().isEmpty()).toList();
    }
}
