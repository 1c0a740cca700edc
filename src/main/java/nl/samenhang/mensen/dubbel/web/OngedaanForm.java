package nl.samenhang.mensen.dubbel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why two who were taken together are two after all. */
public record OngedaanForm(
        @NotBlank(message = "{dubbel.fout.reden-ongedaan}") @Size(max = 500) String reden) {}
