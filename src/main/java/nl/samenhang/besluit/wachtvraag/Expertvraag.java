package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;

/** What the regional team of experts was asked about a wait, and what it advised. */
public record Expertvraag(
        UUID id, String vraag, LocalDate gesteldOp, MedewerkerId door, Optional<Advies> advies) {

    /**
     * @param adviseur who of the experts, by name and profession
     */
    public record Advies(String tekst, String adviseur, LocalDate op) {}

    public boolean isOpen() {
        return advies.isEmpty();
    }
}
