package nl.samenhang.mensen.dubbel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.dubbel.Paar;
import nl.samenhang.mensen.dubbel.Samenvoegopdracht;
import nl.samenhang.mensen.inwoner.Persoonsveld;

/**
 * Who stays and why; which value holds is chosen in a field for each difference.
 *
 * @param bevestigd the questions that were answered with yes
 */
public record SamenvoegForm(
        @NotNull(message = "{dubbel.fout.blijft}") InwonerId blijft,
        List<String> bevestigd,
        @NotBlank(message = "{dubbel.fout.reden-samen}") @Size(max = 500) String reden) {

    public SamenvoegForm {
        bevestigd = bevestigd == null ? List.of() : List.copyOf(bevestigd);
    }

    Samenvoegopdracht toOpdracht(Paar paar, Map<String, String> velden) {
        var stays = blijft.equals(paar.ander()) ? paar.ander() : paar.een();
        var goes = stays.equals(paar.een()) ? paar.ander() : paar.een();
        return new Samenvoegopdracht(
                stays, goes, chosen(goes, velden), Set.copyOf(bevestigd), reden);
    }

    private static Set<Persoonsveld> chosen(InwonerId van, Map<String, String> velden) {
        return Arrays.stream(Persoonsveld.values())
                .filter(veld -> van.toString().equals(velden.get(Vergelijkingen.field(veld))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
