package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role to ask for.
 *
 * @param team the team for which it counts; empty for the whole municipality
 * @param eersteDag empty for today
 * @param laatsteDag empty when there is no end
 */
public record RolForm(
        @NotBlank @Nullable String rol,
        @Nullable UUID team,
        @Nullable LocalDate eersteDag,
        @Nullable LocalDate laatsteDag) {

    static RolForm empty() {
        return new RolForm("", null, null, null);
    }
}
