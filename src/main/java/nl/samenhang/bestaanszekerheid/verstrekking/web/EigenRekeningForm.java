package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** On which account a resident wants to be paid. */
public record EigenRekeningForm(
        @NotBlank(message = "{verstrekking.fout.iban}") @Size(max = 50) String iban,
        @NotBlank(message = "{verstrekking.fout.naam}") @Size(max = 70) String naam) {}
