package nl.samenhang.mensen.huishouden.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;

/** Whose address is shielded. */
public record GeheimhoudingForm(
        @NotEmpty(message = "{huishouden.fout.geheim-wie}") List<UUID> wie) {

    static GeheimhoudingForm proposal(List<InwonerId> household) {
        return new GeheimhoudingForm(household.stream().map(InwonerId::value).toList());
    }

    List<InwonerId> gekozen() {
        return wie.stream().map(InwonerId::new).toList();
    }
}
