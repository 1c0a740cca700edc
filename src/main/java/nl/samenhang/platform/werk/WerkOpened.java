package nl.samenhang.platform.werk;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;

/**
 * There is something to do. Published inside the transaction that causes it; the same soort and
 * onderwerp again replaces what stood there.
 *
 * @param soort the kind of work, such as {@code melding.triage}; with the onderwerp the key of the
 *     item
 * @param omschrijving the line on the list
 * @param pad the page where it is done
 * @param uiterlijk the last day in time, when there is one
 * @param spoed whether it goes before all other work
 */
public record WerkOpened(
        String soort,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        Tekst omschrijving,
        String pad,
        Optional<TeamId> team,
        Optional<MedewerkerId> medewerker,
        Optional<LocalDate> uiterlijk,
        boolean spoed) {}
