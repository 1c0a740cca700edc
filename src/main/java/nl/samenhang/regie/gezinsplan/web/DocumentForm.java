package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which document of the file belongs to a part of the plan. */
public record DocumentForm(@NotNull(message = "{gezinsplan.fout.document}") UUID document) {}
