package nl.samenhang.regie.aanspreekpunt;

import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.TeamId;

/** A gezin that waits for a contact person; until then this team holds the file. */
public record Wachtend(GezinId gezin, TeamId team, LocalDate sinds, LocalDate uiterlijk) {}
