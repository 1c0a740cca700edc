package nl.samenhang.bestaanszekerheid.verstrekking.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a partner wants to take of a voucher. */
@Schema(name = "NieuweInwisseling", description = "Wat u van een tegoed wilt inwisselen")
record Inwisselbericht(
        @NotBlank
                @Size(max = 40)
                @Schema(description = "De code op het tegoed", example = "7K3M-9Q2T-BX5W-H4ZC")
                String code,
        @NotNull
                @Min(1)
                @Max(10_000_000)
                @Schema(description = "Het bedrag in eurocent", example = "4500")
                Long centen,
        @NotBlank
                @Size(max = 100)
                @Schema(
                        description = "Uw eigen kenmerk voor deze aankoop, dat u een keer gebruikt",
                        example = "bon-2026-000123")
                String kenmerk) {

    /** Hides the code, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Inwisselbericht[]";
    }
}
