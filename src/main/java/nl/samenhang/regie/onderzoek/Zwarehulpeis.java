package nl.samenhang.regie.onderzoek;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** What another room wants to be there before heavy help, such as the advice of an expert. */
public interface Zwarehulpeis {

    /** What is missing for this person; nothing when heavy help may be decided on. */
    List<Tekst> missing(GezinId gezin, InwonerId inwoner);
}
