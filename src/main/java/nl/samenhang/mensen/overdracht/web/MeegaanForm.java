package nl.samenhang.mensen.overdracht.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.overdracht.Meegaande;
import nl.samenhang.mensen.overdracht.Meegaande.Akkoord;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.mensen.overdracht.Meegaande.Grond;
import nl.samenhang.mensen.overdracht.Meegaande.Wijze;

/**
 * On which ground the data of somebody go.
 *
 * @param naam the name of the parent or representative who agreed
 */
public record MeegaanForm(
        @NotNull(message = "{overdracht.fout.grond}") Grond grond,
        List<Als> akkoord,
        Optional<@Size(max = 200) String> naam,
        Optional<Wijze> wijze,
        Optional<LocalDate> dag,
        Optional<@Size(max = 1000) String> reden,
        Optional<@Size(max = 1000) String> adresReden) {

    public MeegaanForm {
        akkoord = akkoord == null ? List.of() : akkoord;
    }

    Meegaande of(Inwoner inwoner) {
        var wet = grond == Grond.WET;
        return new Meegaande(
                inwoner.id(),
                grond,
                wet ? reden.map(String::strip) : Optional.empty(),
                adresReden.map(String::strip).filter(tekst -> !tekst.isEmpty()),
                wet ? List.of() : akkoord.stream().map(als -> agreed(als, inwoner)).toList());
    }

    private Akkoord agreed(Als als, Inwoner inwoner) {
        return new Akkoord(
                als,
                als == Als.ZELF ? inwoner.naam() : require(naam, "naam"),
                require(wijze, "wijze"),
                require(dag, "dag"));
    }

    private static <T> T require(Optional<T> waarde, String veld) {
        return waarde.filter(een -> !een.toString().isBlank())
                .orElseThrow(() -> new Refusal(veld, Tekst.of("overdracht.fout." + veld)));
    }
}
