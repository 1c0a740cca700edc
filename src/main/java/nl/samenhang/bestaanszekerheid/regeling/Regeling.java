package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * A scheme as data: a decision table and what is done with its answer.
 *
 * @param tabel the decision table, which is also the name of the scheme
 * @param voor for whom the amount is
 * @param nodig what somebody must still bring, such as {@code INKOMEN}
 * @param elders whether it is not asked of us but of another office, with remedies of its own, such
 *     as the remission of local taxes (Invorderingswet 1990 art. 26)
 * @param kinderen which children count, of a scheme with an amount for each
 */
public record Regeling(
        String tabel,
        Voor voor,
        List<Bewijs> nodig,
        boolean elders,
        Optional<Kindleeftijd> kinderen) {

    /** For whom the amount of a table is, or what its answer means. */
    public enum Voor {
        HUISHOUDEN,
        PERSOON,
        /** The table is asked for each child apart. */
        KIND,
        /** The amount is for each child that counts; the table is asked once. */
        PER_KIND,
        /** What the income is short of the norm, a month. */
        BIJSTAND,
        /** The table says which part of the income somebody pays with. */
        DRAAGKRACHT
    }

    /** What somebody must still bring. */
    public enum Bewijs {
        INKOMEN,
        INKOMEN_LANG,
        VERMOGEN,
        KOSTEN,
        HUUR_EN_PREMIE,
        STUDIE,
        MEDISCH_ADVIES
    }

    /** How many of these children count for it. */
    int kinderen(List<Integer> leeftijden) {
        return kinderen.orElse(Kindleeftijd.ELK).count(leeftijden);
    }

    /** Whether the income counts for it. */
    public boolean asksIncome() {
        return nodig.contains(Bewijs.INKOMEN) || nodig.contains(Bewijs.INKOMEN_LANG);
    }

    public Tekst naam() {
        return Tekst.of("regel.tabel." + tabel);
    }
}
