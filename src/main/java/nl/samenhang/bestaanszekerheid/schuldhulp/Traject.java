package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * That one or two people of a household are helped out of debt.
 *
 * @param partner who is helped together with them
 * @param gesprekUiterlijk the last day for the first talk (Wgs art. 4 lid 1 and 2)
 * @param stabielOp when income and spending were in balance
 * @param einde how it ended
 * @param nazorg how it was some time after the end
 */
public record Traject(
        TrajectId id,
        GezinId gezin,
        InwonerId inwoner,
        Optional<InwonerId> partner,
        MedewerkerId helper,
        Fase fase,
        LocalDate gemeldOp,
        Dreiging dreiging,
        String hulpvraag,
        LocalDate gesprekUiterlijk,
        Optional<Gesprek> gesprek,
        Optional<Plan> plan,
        Optional<LocalDate> stabielOp,
        Optional<Einde> einde,
        Optional<Nazorg> nazorg) {

    /**
     * The first talk.
     *
     * @param weken in how many weeks there is a result, as the resident was told (art. 4 lid 3)
     * @param beginschuld what they owed that day
     * @param aanvraag on which we decide whether they are let in
     */
    public record Gesprek(
            LocalDate op, int weken, Bedrag beginschuld, Optional<AanvraagId> aanvraag) {}

    /**
     * The plan (Wgs art. 4a).
     *
     * @param beslagvrijeVoet what no creditor may take (art. 4a lid 5)
     * @param ondernemer whether the Bbz makes the arrangement last 36 months
     */
    public record Plan(
            LocalDate op, String tekst, Optional<Bedrag> beslagvrijeVoet, boolean ondernemer) {}

    public record Einde(Uitstroomreden hoe, LocalDate op, String toelichting) {}

    public record Nazorg(LocalDate op, String tekst) {}

    public boolean isOpen() {
        return einde.isEmpty();
    }

    /** Who is helped: one or two people. */
    public List<InwonerId> mensen() {
        return Stream.concat(Stream.of(inwoner), partner.stream()).toList();
    }

    public boolean isAt(Fase... fasen) {
        return List.of(fasen).contains(fase);
    }
}
