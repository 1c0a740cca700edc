package nl.samenhang.geld.maatwerkbudget.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenhang.geld.maatwerkbudget.Steekproefregel;

/** The words in which the council reads a spending. */
public record LeesForm(
        @NotBlank(message = "{maatwerkbudget.fout.wat}") @Size(max = 200) String wat,
        @NotBlank(message = "{maatwerkbudget.fout.waaromNiet}") @Size(max = 1000) String waaromNiet,
        @NotBlank(message = "{maatwerkbudget.fout.voorkomt}") @Size(max = 1000) String voorkomt) {

    static LeesForm of(Steekproefregel regel) {
        return new LeesForm(regel.wat(), regel.waaromNiet(), regel.voorkomt());
    }
}
