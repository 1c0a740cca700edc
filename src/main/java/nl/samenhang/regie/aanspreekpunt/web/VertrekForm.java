package nl.samenhang.regie.aanspreekpunt.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What every successor must know; who succeeds stands in a field per gezin. */
public record VertrekForm(
        @NotBlank(message = "{aanspreekpunt.fout.notitie}") @Size(max = 4000) String notitie) {}
