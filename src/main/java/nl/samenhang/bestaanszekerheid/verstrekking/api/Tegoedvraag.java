package nl.samenhang.bestaanszekerheid.verstrekking.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which voucher a partner wants to see. */
@Schema(name = "Tegoedvraag", description = "Van welk tegoed u wilt zien wat er over is")
record Tegoedvraag(
        @NotBlank
                @Size(max = 40)
                @Schema(description = "De code op het tegoed", example = "7K3M-9Q2T-BX5W-H4ZC")
                String code) {

    /** Hides the code, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Tegoedvraag[]";
    }
}
