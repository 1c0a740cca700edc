package nl.samenhang.regie.onderzoek;

import java.util.Arrays;
import java.util.List;

/** A topic of an inquiry: one question, answered in words. */
public enum Vraagpunt {
    /** Needs, characteristics and preferences (Wmo 2015 art. 2.3.2 lid 4 onder a). */
    WMO_BEHOEFTE(Deel.WMO),
    /** Own strength and usual help (onder b). */
    WMO_EIGEN_KRACHT(Deel.WMO),
    /** Informal care and the network (onder c). */
    WMO_NETWERK(Deel.WMO),
    /** What the informal carer needs (onder d). */
    WMO_MANTELZORGER(Deel.WMO),
    /** Provisions that are open to everybody, and useful activities (onder e). */
    WMO_ALGEMEEN(Deel.WMO),
    /** Working together with health care, youth help, school, work and income (onder f). */
    WMO_SAMENWERKING(Deel.WMO),
    /** The own contribution (onder g). */
    WMO_BIJDRAGE(Deel.WMO),
    /** What is asked for (Jeugdwet art. 2.3 lid 1). */
    JEUGD_VRAAG(Deel.JEUGD),
    /** Problems of growing up, of the mind or of raising a child, and since when. */
    JEUGD_PROBLEMEN(Deel.JEUGD),
    /** Which help is needed to grow up healthy and safe. */
    JEUGD_NODIG(Deel.JEUGD),
    /** What the child, the parents and people around them can do. */
    JEUGD_EIGEN_KRACHT(Deel.JEUGD),
    /** Age, religion, view of life and culture (Jeugdwet art. 2.3 lid 4). */
    JEUGD_ACHTERGROND(Deel.JEUGD),
    /** What this person wants, in the own words. */
    STEM(Deel.STEM),
    /** The question that the family and the helpers want to understand. */
    SAMEN_VRAAG(Deel.SAMEN),
    /** What makes it go on. */
    SAMEN_IN_STAND(Deel.SAMEN),
    /** Which help is advised. */
    SAMEN_ADVIES(Deel.SAMEN),
    /** Who sees it otherwise, and how. */
    SAMEN_ANDERS(Deel.SAMEN);

    /** What a topic belongs to. */
    public enum Deel {
        WMO,
        JEUGD,
        /** The voice of one member of the family. */
        STEM,
        /** The joint explanation. */
        SAMEN
    }

    private final Deel deel;

    Vraagpunt(Deel deel) {
        this.deel = deel;
    }

    public Deel deel() {
        return deel;
    }

    /** Whether each person has an answer of the own. */
    public boolean isPersoonlijk() {
        return deel != Deel.SAMEN;
    }

    /** Part of the report: it does not change once the inquiry has ended. */
    public boolean isVerslag() {
        return deel == Deel.WMO || deel == Deel.JEUGD;
    }

    public static List<Vraagpunt> van(Deel deel) {
        return Arrays.stream(values()).filter(punt -> punt.deel == deel).toList();
    }

    /** The topics of this person, in order. */
    public static List<Vraagpunt> van(Onderzochte wie) {
        return Arrays.stream(values())
                .filter(
                        punt ->
                                switch (punt.deel) {
                                    case WMO -> wie.wmo();
                                    case JEUGD -> wie.jeugd();
                                    case STEM, SAMEN -> false;
                                })
                .toList();
    }
}
