package nl.samenhang.geld.maatwerkbudget.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.samenhang.geld.maatwerkbudget.NieuweBesteding;
import nl.samenhang.geld.maatwerkbudget.Onderbouwing;
import nl.samenhang.geld.maatwerkbudget.Verdeling;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/**
 * Money from the free budget.
 *
 * @param jeugd per cents on the budget of the Jeugdwet
 * @param wmo per cents on the budget of the Wmo
 * @param minima per cents on the budget of the Participatiewet
 */
public record BestedingForm(
        @NotNull(message = "{maatwerkbudget.fout.inwoner}") InwonerId inwoner,
        @NotBlank(message = "{maatwerkbudget.fout.wat}") @Size(max = 200) String wat,
        @NotNull(message = "{maatwerkbudget.fout.bedrag}") Bedrag bedrag,
        @NotNull(message = "{maatwerkbudget.fout.wet}") Wet wet,
        @NotBlank(message = "{maatwerkbudget.fout.waaromNiet}") @Size(max = 1000) String waaromNiet,
        @NotBlank(message = "{maatwerkbudget.fout.voorkomt}") @Size(max = 1000) String voorkomt,
        @Min(0) @Max(100) int jeugd,
        @Min(0) @Max(100) int wmo,
        @Min(0) @Max(100) int minima) {

    NieuweBesteding toBesteding(GezinId gezin) {
        return new NieuweBesteding(
                gezin,
                inwoner,
                wat.strip(),
                bedrag,
                new Onderbouwing(wet, waaromNiet.strip(), voorkomt.strip()),
                new Verdeling(
                        Map.of(Wet.JEUGDWET, jeugd, Wet.WMO, wmo, Wet.PARTICIPATIEWET, minima)));
    }
}
