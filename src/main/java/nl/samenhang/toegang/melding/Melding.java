package nl.samenhang.toegang.melding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** A call for help with where it stands now. */
public record Melding(
        MeldingId id,
        String referentie,
        Instant ontvangen,
        Meldingstatus status,
        String hulpvraag,
        Betrokkene betrokkene,
        List<InwonerId> inwoners,
        Melder melder,
        Spoedvragen spoed,
        Beoordeling beoordeling,
        Bereikbaarheid bereikbaarheid,
        Set<Levensdomein> domeinen,
        Set<Levensgebeurtenis> gebeurtenissen,
        Herkomst herkomst,
        Optional<MedewerkerId> behandelaar,
        Optional<GezinId> gezin,
        Optional<Afsluiting> afsluiting) {

    public Urgentie urgentie() {
        return beoordeling.urgentie();
    }

    Melding requireOpen() {
        if (!status.open()) {
            throw new Refusal(Tekst.of("melding.weigering.niet_open." + status));
        }
        return this;
    }

    Melding assign(MedewerkerId medewerker) {
        requireOpen();
        return with(
                Meldingstatus.IN_BEHANDELING,
                beoordeling,
                Optional.of(medewerker),
                gezin,
                afsluiting);
    }

    Melding accept(GezinId toGezin) {
        requireOpen();
        if (inwoners.isEmpty()) {
            throw new Refusal(Tekst.of("melding.weigering.niemand_gekoppeld"));
        }
        return with(
                Meldingstatus.OPGEPAKT, beoordeling, behandelaar, Optional.of(toGezin), afsluiting);
    }

    Melding close(Afsluiting einde) {
        requireOpen();
        return with(Meldingstatus.GESLOTEN, beoordeling, behandelaar, gezin, Optional.of(einde));
    }

    /**
     * Once taken up the file goes on without it: the family decides there whether it wants help.
     */
    Melding withdraw(Afsluiting einde) {
        requireOpen();
        return with(Meldingstatus.INGETROKKEN, beoordeling, behandelaar, gezin, Optional.of(einde));
    }

    Melding judge(Beoordeling anders) {
        requireOpen();
        return with(status, anders, behandelaar, gezin, afsluiting);
    }

    private Melding with(
            Meldingstatus newStatus,
            Beoordeling newBeoordeling,
            Optional<MedewerkerId> newBehandelaar,
            Optional<GezinId> newGezin,
            Optional<Afsluiting> newAfsluiting) {
        return new Melding(
                id,
                referentie,
                ontvangen,
                newStatus,
                hulpvraag,
                betrokkene,
                inwoners,
                melder,
                spoed,
                newBeoordeling,
                bereikbaarheid,
                domeinen,
                gebeurtenissen,
                herkomst,
                newBehandelaar,
                newGezin,
                newAfsluiting);
    }

    /** Hides the content, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Melding[" + referentie + "]";
    }
}
