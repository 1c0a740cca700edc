package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four digits of the areas that a team serves, with commas or spaces between them. */
public record PostcodesForm(
        Optional<
                        @Size(max = 2000)
                        @Pattern(
                                regexp = "[\\s,;]*([1-9][0-9]{3}([\\s,;]+|$))*",
                                message = "{beheer.team.postcode-vorm}")
                        String>
                postcodes) {

    List<String> toList() {
        return Arrays.stream(postcodes.orElse("").split("[\\s,;]+"))
                .filter(postcode -> !postcode.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
