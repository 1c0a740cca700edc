package nl.samenhang.werkplek.tijdlijn.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the administration writes with a letter or a scan. */
record PostForm(
        @NotBlank @Size(max = 200) String omschrijving,
        @NotBlank @Size(max = 200) String afzender,
        @NotNull LocalDate ontvangenOp) {}
