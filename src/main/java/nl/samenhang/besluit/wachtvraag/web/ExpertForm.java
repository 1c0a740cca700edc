package nl.samenhang.besluit.wachtvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the regional team of experts is asked. */
public record ExpertForm(
        @NotBlank(message = "{wachtvraag.fout.expertvraag}") @Size(max = 2000)
                String expertvraag) {}
