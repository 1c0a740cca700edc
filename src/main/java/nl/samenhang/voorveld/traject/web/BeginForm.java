package nl.samenhang.voorveld.traject.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.voorveld.traject.NieuwTraject;

/** Somebody begins a programme. */
public record BeginForm(
        @NotNull(message = "{traject.fout.inwoner}") InwonerId inwoner,
        @NotNull(message = "{traject.fout.begeleider}") MedewerkerId begeleider,
        @NotNull(message = "{traject.fout.dag}") LocalDate op,
        Optional<Boolean> akkoord) {

    public BeginForm {
        akkoord = requireNonNullElse(akkoord, Optional.empty());
    }

    NieuwTraject toTraject(GezinId gezin, String programma) {
        return new NieuwTraject(gezin, inwoner, programma, begeleider, op, akkoord.orElse(false));
    }
}
