package nl.samenhang.werkplek.tijdlijn.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.werkplek.tijdlijn.Notitiesoort;

/**
 * A note about a contact.
 *
 * @param over whom it is about; nobody means the whole family
 */
record NotitieForm(
        @NotNull Notitiesoort soort,
        @NotBlank @Size(max = 10_000) String tekst,
        @NotNull LocalDate datum,
        Optional<List<String>> over) {

    List<InwonerId> betrokkenen() {
        return over.orElse(List.of()).stream().map(NotitieForm::inwoner).toList();
    }

    private static InwonerId inwoner(String gekozen) {
        try {
            return InwonerId.of(gekozen);
        } catch (IllegalArgumentException e) {
            throw new Refusal("over", Tekst.of("tijdlijn.weigering.geen-lid"));
        }
    }
}
