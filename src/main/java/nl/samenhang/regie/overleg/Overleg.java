package nl.samenhang.regie.overleg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * A meeting about one member of a family.
 *
 * @param vraag what the meeting has to answer
 * @param kenmerken what the question is about: from it follows which expertise it needs
 * @param moment when and where, once that is known
 * @param volgnummer how often the date changed, for calendars
 * @param afloop whether the family was there, once it was held
 */
public record Overleg(
        OverlegId id,
        GezinId gezin,
        InwonerId inwoner,
        String vraag,
        Set<Kenmerk> kenmerken,
        Status status,
        Optional<Moment> moment,
        int volgnummer,
        Optional<Afloop> afloop,
        MedewerkerId door,
        LocalDate gemaaktOp) {

    /** How far a meeting is. */
    public enum Status {
        VOORBEREIDING,
        GEPLAND,
        GEHOUDEN,
        AFGELAST
    }

    /** When and where. */
    public record Moment(Instant begin, int minuten, String plaats) {}

    /**
     * Whether the family was there.
     *
     * @param waaromNiet never empty when it was not
     */
    public record Afloop(boolean gezinErbij, String waaromNiet) {}

    /** Something to talk about, with what was decided on it. */
    public record Agendapunt(UUID id, String tekst, String besluit) {}

    /** An action that went into the plan. */
    public record Uitgezet(UUID actie, String tekst, String wie) {}

    /** All that hangs on one meeting. */
    public record Inhoud(
            List<Deelnemer> deelnemers, List<Agendapunt> agenda, List<Uitgezet> acties) {

        /** Whether somebody is invited for this expertise. */
        public boolean heeft(Deskundigheid deskundigheid) {
            return deelnemers.stream()
                    .anyMatch(d -> d.deskundigheid().filter(deskundigheid::equals).isPresent());
        }
    }

    public boolean isOpen() {
        return status == Status.VOORBEREIDING || status == Status.GEPLAND;
    }
}
