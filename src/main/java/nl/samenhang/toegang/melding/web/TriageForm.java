package nl.samenhang.toegang.melding.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.toegang.melding.NieuweMelding;
import nl.samenhang.toegang.melding.Sluitreden;
import nl.samenhang.toegang.melding.Urgentie;
import org.springframework.validation.BindingResult;

/**
 * What an employee fills in on the page of a melding; each action uses its own fields.
 *
 * @param gezin the file to join, or {@link #NIEUW}
 */
public record TriageForm(
        Optional<Urgentie> urgentie,
        Optional<@Size(max = 500) String> reden,
        Optional<Boolean> wmo,
        Optional<String> gezin,
        Set<InwonerId> leden,
        Optional<TeamId> team,
        Optional<Sluitreden> sluitreden,
        Optional<@Size(max = 2000) String> toelichting,
        Optional<@Size(max = NieuweMelding.LANGSTE_TEKST) String> tekst) {

    static final String NIEUW = "NIEUW";

    public TriageForm {
        urgentie = requireNonNullElse(urgentie, Optional.empty());
        reden = requireNonNullElse(reden, Optional.empty());
        wmo = requireNonNullElse(wmo, Optional.empty());
        gezin = requireNonNullElse(gezin, Optional.empty());
        leden = requireNonNullElse(leden, Set.of());
        team = requireNonNullElse(team, Optional.empty());
        sluitreden = requireNonNullElse(sluitreden, Optional.empty());
        toelichting = requireNonNullElse(toelichting, Optional.empty());
        tekst = requireNonNullElse(tekst, Optional.empty());
    }

    /** An answer that this action cannot do without. */
    static void require(Optional<?> answer, String veld, BindingResult errors) {
        if (answer.isEmpty() && !errors.hasFieldErrors(veld)) {
            errors.rejectValue(veld, "melding.fout." + veld);
        }
    }

    /** What is filled in when the page opens. */
    static TriageForm proposal(List<Inwoner> huisgenoten, Optional<TeamId> team) {
        return new TriageForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                huisgenoten.stream().map(Inwoner::id).collect(Collectors.toSet()),
                team,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
