package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.kernel.Bedrag;

/** What has to be paid back, and by which decision. */
public record TerugvorderingForm(
        Optional<BeschikkingId> beschikking,
        @NotNull(message = "{verstrekking.fout.bedrag}") Bedrag terug,
        @NotBlank(message = "{verstrekking.fout.reden}") @Size(max = 500) String reden) {}
