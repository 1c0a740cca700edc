package nl.samenhang.mensen.dubbel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why two who look alike are two, or why it cannot be said yet.
 *
 * @param later whether it is to be looked at again
 */
public record OordeelForm(
        @NotBlank(message = "{dubbel.fout.reden}") @Size(max = 500) String reden, boolean later) {}
