package nl.samenhang.regie.overleg.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.overleg.Deelnemer;
import nl.samenhang.regie.overleg.Deskundigheid;

/** Who is invited: an employee, a member of the family, or somebody of another organisation. */
public record DeelnemerForm(
        @NotNull(message = "{overleg.fout.soort}") Deelnemer.Soort soort,
        Optional<UUID> medewerker,
        Optional<InwonerId> inwoner,
        Optional<@Size(max = 200) String> naam,
        Optional<@Email(message = "{overleg.fout.email}") @Size(max = 200) String> email,
        Optional<Deskundigheid> deskundigheid) {}
