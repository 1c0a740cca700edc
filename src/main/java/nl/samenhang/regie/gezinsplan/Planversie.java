package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import nl.samenhang.kernel.MedewerkerId;

/** The plan as it was agreed on a day. */
public record Planversie(
        int nummer, LocalDate vastgesteldOp, MedewerkerId vastgesteldDoor, Planinhoud inhoud) {}
