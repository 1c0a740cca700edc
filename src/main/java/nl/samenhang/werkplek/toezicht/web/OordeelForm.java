package nl.samenhang.werkplek.toezicht.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What came of a look at a pattern. */
public record OordeelForm(@NotBlank @Size(max = 2000) @Nullable String notitie) {}
