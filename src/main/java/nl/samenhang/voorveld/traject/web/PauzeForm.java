package nl.samenhang.voorveld.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a track stands still. */
public record PauzeForm(
        @NotBlank(message = "{traject.fout.pauzereden}") @Size(max = 300) String pauzereden) {}
