package nl.samenhang.voorveld.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A note about a track. */
public record AantekeningForm(
        @NotBlank(message = "{traject.fout.tekst}") @Size(max = 2000) String tekst) {}
