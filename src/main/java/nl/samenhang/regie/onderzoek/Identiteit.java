package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/** That somebody saw who this is (Wmo 2015 art. 2.3.4); the number of the paper is never kept. */
public record Identiteit(InwonerId inwoner, Bewijs bewijs, LocalDate gezienOp, MedewerkerId door) {

    /** Papers of the Wet op de identificatieplicht art. 1. */
    public enum Bewijs {
        PASPOORT,
        IDENTITEITSKAART,
        RIJBEWIJS,
        VERBLIJFSDOCUMENT
    }
}
