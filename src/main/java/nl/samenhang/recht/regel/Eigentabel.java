package nl.samenhang.recht.regel;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;

/**
 * A version of a table of the municipality's own, from draft to what counts.
 *
 * @param basis the first day of the version of the house that it was copied from; its questions and
 *     kinds of answers are those of that version
 * @param van the first day on which it counts; empty until approval is asked
 * @param reden why it differs; empty until approval is asked
 * @param makers all who worked on it; none of them may approve it
 * @param stand counts the changes
 */
public record Eigentabel(
        EigentabelId id,
        String tabel,
        LocalDate basis,
        Eigentabelstatus status,
        List<Ontwerprij> rijen,
        List<Eigenproef> proeven,
        Optional<LocalDate> van,
        String reden,
        Set<UUID> makers,
        int stand) {

    /** Whether somebody worked on it, and so may not approve it. */
    public boolean isMadeBy(UUID wie) {
        return makers.contains(wie);
    }

    /** Whether it can still be changed. */
    public boolean isConcept() {
        return status == Eigentabelstatus.CONCEPT;
    }

    /** Whether it waits for a second person. */
    public boolean waits() {
        return status == Eigentabelstatus.TER_GOEDKEURING;
    }

    /** Whether it can be withdrawn: it is no rule yet. */
    public boolean mayBeWithdrawn(LocalDate vandaag) {
        return status.isOpen()
                || status == Eigentabelstatus.GOEDGEKEURD
                        && van.filter(vandaag::isBefore).isPresent();
    }

    Eigentabel withRijen(List<Ontwerprij> andere) {
        return with(status, andere, proeven, van, reden);
    }

    Eigentabel withProeven(List<Eigenproef> andere) {
        return with(status, rijen, andere, van, reden);
    }

    Eigentabel withStatus(Eigentabelstatus andere) {
        return with(andere, rijen, proeven, van, reden);
    }

    Eigentabel asked(LocalDate eersteDag, String waarom) {
        return with(
                Eigentabelstatus.TER_GOEDKEURING, rijen, proeven, Optional.of(eersteDag), waarom);
    }

    Eigentabel workedOnBy(UUID wie) {
        var met = new LinkedHashSet<>(makers);
        met.add(wie);
        return new Eigentabel(
                id, tabel, basis, status, rijen, proeven, van, reden, Set.copyOf(met), stand);
    }

    private Eigentabel with(
            Eigentabelstatus andere,
            List<Ontwerprij> nieuweRijen,
            List<Eigenproef> nieuweProeven,
            Optional<LocalDate> eersteDag,
            String waarom) {
        return new Eigentabel(
                id,
                tabel,
                basis,
                andere,
                List.copyOf(nieuweRijen),
                List.copyOf(nieuweProeven),
                eersteDag,
                waarom,
                makers,
                stand);
    }
}
