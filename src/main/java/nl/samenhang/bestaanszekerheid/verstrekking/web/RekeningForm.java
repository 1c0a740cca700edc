package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.kernel.InwonerId;

/** On which account somebody is paid, as an employee types it. */
public record RekeningForm(
        @NotNull(message = "{verstrekking.fout.wie}") InwonerId inwoner,
        @NotBlank(message = "{verstrekking.fout.iban}") @Size(max = 50) String iban,
        @NotBlank(message = "{verstrekking.fout.naam}") @Size(max = 70) String naam) {}
