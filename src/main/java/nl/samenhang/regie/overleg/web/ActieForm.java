package nl.samenhang.regie.overleg.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody who was invited is going to do. */
public record ActieForm(
        @NotBlank(message = "{overleg.fout.actie}") @Size(max = 500) String tekst,
        @NotNull(message = "{overleg.fout.wie}") UUID wie,
        Optional<LocalDate> uiterlijk) {}
