package nl.samenhang.regie.overleg;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;

/** Time spent on peer review, which the SKJ asks of who is registered. */
public record Intervisie(
        UUID id,
        MedewerkerId medewerker,
        LocalDate dag,
        int minuten,
        String begeleider,
        String thema) {}
