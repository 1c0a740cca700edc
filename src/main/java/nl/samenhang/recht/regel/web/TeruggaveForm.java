package nl.samenhang.recht.regel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What has to be better before somebody approves it. */
public record TeruggaveForm(
        int stand,
        @NotBlank(message = "{regel.eigen.fout.opmerking}") @Size(max = 2000) String opmerking) {}
