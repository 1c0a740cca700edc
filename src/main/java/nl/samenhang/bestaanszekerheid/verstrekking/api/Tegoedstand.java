package nl.samenhang.bestaanszekerheid.verstrekking.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** What is left of a voucher; nothing says whose it is. */
@Schema(name = "Tegoedstand", description = "Wat er over is van een tegoed")
record Tegoedstand(
        @Schema(description = "Waar het voor is", example = "Sport") String onderdeel,
        @Schema(description = "Wat er over is, in eurocent", example = "18000") long over,
        @Schema(
                        description = "De laatste dag waarop het kan worden ingewisseld",
                        example = "2027-11-09")
                Optional<LocalDate> laatsteDag) {}
