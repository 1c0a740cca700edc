package nl.samenhang.regie.toestemming;

import static nl.samenhang.regie.toestemming.Hoedanigheid.OUDER;
import static nl.samenhang.regie.toestemming.Hoedanigheid.VERTEGENWOORDIGER;
import static nl.samenhang.regie.toestemming.Hoedanigheid.ZELF;

import java.util.EnumSet;
import java.util.Set;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;

/**
 * Who may agree for somebody, by age: a parent with authority or the guardian, the child and one of
 * them, or the person alone ({@link Leeftijdsgroep}). Who cannot judge has a representative.
 */
final class Bevoegdheid {

    private Bevoegdheid() {}

    /** In which capacities somebody may agree for a person of this age. */
    static Set<Hoedanigheid> allowed(Leeftijdsgroep leeftijd) {
        var result = EnumSet.of(VERTEGENWOORDIGER);
        if (leeftijd.hasOwnSay()) {
            result.add(ZELF);
        }
        if (leeftijd.hasParentsSay()) {
            result.add(OUDER);
        }
        return result;
    }

    /** Whether these together are enough. */
    static boolean isComplete(Leeftijdsgroep leeftijd, Set<Hoedanigheid> akkoord) {
        var zelf = akkoord.contains(ZELF);
        var other = akkoord.contains(OUDER) || akkoord.contains(VERTEGENWOORDIGER);
        if (!leeftijd.hasParentsSay()) {
            return zelf || akkoord.contains(VERTEGENWOORDIGER);
        }
        return leeftijd.hasOwnSay() ? zelf && other : other;
    }
}
