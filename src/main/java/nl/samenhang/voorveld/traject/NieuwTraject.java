package nl.samenhang.voorveld.traject;

import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * Somebody begins a programme.
 *
 * @param akkoord whether the person said yes
 */
public record NieuwTraject(
        GezinId gezin,
        InwonerId inwoner,
        String programma,
        MedewerkerId begeleider,
        LocalDate op,
        boolean akkoord) {}
