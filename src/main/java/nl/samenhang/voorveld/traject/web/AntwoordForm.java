package nl.samenhang.voorveld.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the person answered to a question. */
public record AntwoordForm(
        @NotBlank(message = "{traject.fout.vraag}") String vraag,
        @NotBlank(message = "{traject.fout.tekst}") @Size(max = 2000) String tekst) {}
