package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an offer fits somebody. */
public record VoorstelForm(
        @NotBlank(message = "{participatie.fout.waarom}") @Size(max = 1000) String waarom) {}
