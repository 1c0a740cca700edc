package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What came out of looking back; the words of the family apart. */
public record EvaluatieForm(
        Optional<@Size(max = 4000) String> gezinswoorden,
        @NotBlank(message = "{gezinsplan.fout.verslag}") @Size(max = 4000) String verslag) {}
