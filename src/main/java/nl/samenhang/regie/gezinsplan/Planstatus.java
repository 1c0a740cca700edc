package nl.samenhang.regie.gezinsplan;

import java.util.Set;

/** Where a plan stands. */
public enum Planstatus {
    /** Being made with the family; also again after it was reopened. */
    CONCEPT,
    /** Agreed with the family. */
    VASTGESTELD,
    /** Looked back on with the family. */
    GEEVALUEERD,
    /** Ended, with a reason; can be reopened. */
    GESLOTEN;

    /** A step in the life of a plan. */
    public enum Stap {
        WIJZIGEN,
        VASTSTELLEN,
        EVALUEREN,
        SLUITEN,
        HEROPENEN
    }

    /** The steps that this status allows. */
    public Set<Stap> stappen() {
        return switch (this) {
            case CONCEPT -> Set.of(Stap.WIJZIGEN, Stap.VASTSTELLEN, Stap.SLUITEN);
            case VASTGESTELD, GEEVALUEERD ->
                    Set.of(Stap.WIJZIGEN, Stap.VASTSTELLEN, Stap.EVALUEREN, Stap.SLUITEN);
            case GESLOTEN -> Set.of(Stap.HEROPENEN);
        };
    }

    public boolean allows(Stap stap) {
        return stappen().contains(stap);
    }
}
