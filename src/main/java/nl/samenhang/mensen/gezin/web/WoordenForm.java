package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The words of the family. */
public record WoordenForm(
        @NotBlank(message = "{gezin.fout.woorden}") @Size(max = 4000) String tekst) {}
