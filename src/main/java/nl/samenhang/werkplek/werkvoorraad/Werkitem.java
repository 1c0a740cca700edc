package nl.samenhang.werkplek.werkvoorraad;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;

/**
 * One line on the work list.
 *
 * @param pad the page where it is done
 * @param geopendOp the day it came on the list, from which its colour is counted
 * @param teamleider who watches it since it is too late
 */
public record Werkitem(
        WerkitemId id,
        String soort,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        Tekst tekst,
        String pad,
        Optional<TeamId> team,
        Optional<MedewerkerId> medewerker,
        Optional<LocalDate> uiterlijk,
        boolean spoed,
        LocalDate geopendOp,
        Optional<MedewerkerId> teamleider) {}
