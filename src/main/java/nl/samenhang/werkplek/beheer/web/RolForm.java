package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role to give, until a day when one is named. */
public record RolForm(@NotBlank @Nullable String rol, @Nullable LocalDate laatsteDag) {}
