package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import java.util.Optional;

/**
 * Who lives in one household, as far as the norm asks.
 *
 * @param partner the age group of the partner; empty for who has none
 * @param kinderen the ages of the children under 18
 * @param bijzonder what makes the norm another one
 * @param kostendelers how many others of 27 or older share the costs (Participatiewet art. 19a)
 */
public record Leefsituatie(
        Normleeftijd aanvrager,
        Optional<Normleeftijd> partner,
        List<Integer> kinderen,
        int kostendelers,
        Bijzonderheden bijzonder) {

    private static final int MEERDERJARIG = 18;

    public Leefsituatie {
        kinderen = List.copyOf(kinderen);
        if (kostendelers < 0) {
            throw new IllegalArgumentException("Nobody or some share the costs");
        }
        if (kinderen.stream().anyMatch(jaren -> jaren < 0 || jaren >= MEERDERJARIG)) {
            throw new IllegalArgumentException("A child is under 18");
        }
    }

    public Leefsituatie(
            Normleeftijd aanvrager,
            Optional<Normleeftijd> partner,
            List<Integer> kinderen,
            int kostendelers) {
        this(aanvrager, partner, kinderen, kostendelers, Bijzonderheden.GEEN);
    }

    /** Whether somebody has the age of the state pension: then it is asked elsewhere (art. 47a). */
    public boolean isAow() {
        return aanvrager == Normleeftijd.AOW
                || partner.filter(Normleeftijd.AOW::equals).isPresent();
    }

    public Leefvorm leefvorm() {
        if (partner.isPresent()) {
            return Leefvorm.PAAR;
        }
        return kinderen.isEmpty() ? Leefvorm.ALLEENSTAAND : Leefvorm.ALLEENSTAANDE_OUDER;
    }

    /** How many people the household counts; who only shares the costs is none of them. */
    public int personen() {
        return 1 + (partner.isPresent() ? 1 : 0) + kinderen.size();
    }

    /** Among how many the costs are shared, this person and the partner included. */
    int delers() {
        return 1 + (partner.isPresent() ? 1 : 0) + kostendelers;
    }
}
