package nl.samenhang.voorveld.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the person wants on a line, in the own words. */
public record DoelForm(@NotBlank(message = "{traject.fout.doel}") @Size(max = 500) String doel) {}
