package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Voortgang;

/**
 * A goal as it is written down with the family.
 *
 * @param doelWie whose goal it is; empty for the whole gezin
 */
public record DoelForm(
        Optional<UUID> doelWie,
        @NotNull(message = "{gezinsplan.fout.levensdomein}") Levensdomein doelDomein,
        @NotBlank(message = "{gezinsplan.fout.doel}") @Size(max = 500) String doelTekst,
        Optional<@Size(max = 500) String> doelBegin,
        Optional<@Size(max = 500) String> doelStreven,
        Optional<LocalDate> doelDatum,
        Optional<Voortgang> doelVoortgang,
        Optional<@Size(max = 500) String> doelToelichting) {

    static DoelForm of(Doel doel) {
        return new DoelForm(
                doel.inwoner().map(InwonerId::value),
                doel.levensdomein(),
                doel.tekst(),
                Optional.of(doel.beginsituatie()),
                Optional.of(doel.streven()),
                doel.streefdatum(),
                Optional.of(doel.voortgang()),
                Optional.of(doel.toelichting()));
    }

    DoelForm withWie(InwonerId wie) {
        return new DoelForm(
                Optional.of(wie.value()),
                doelDomein,
                doelTekst,
                doelBegin,
                doelStreven,
                doelDatum,
                doelVoortgang,
                doelToelichting);
    }

    Doel toDoel(DoelId id, boolean doorGezin) {
        return new Doel(
                id,
                doelWie.map(InwonerId::new),
                doelDomein,
                doelTekst.strip(),
                doelBegin.orElse(""),
                doelStreven.orElse(""),
                doelDatum,
                doelVoortgang.orElse(Voortgang.NOG_NIET_BEGONNEN),
                doelToelichting.orElse(""),
                doorGezin);
    }
}
