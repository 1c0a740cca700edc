package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/** One more line of an application. */
public record RegelForm(
        @NotNull(message = "{aanvraag.fout.voor}") InwonerId voor,
        @NotNull(message = "{aanvraag.fout.wet-kiezen}") Wet wet,
        @NotBlank(message = "{aanvraag.fout.vraag}") @Size(max = 500) String vraag,
        Optional<Boolean> spoed) {}
