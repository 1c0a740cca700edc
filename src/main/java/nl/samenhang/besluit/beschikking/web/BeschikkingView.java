package nl.samenhang.besluit.beschikking.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.beschikking.Bericht;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.besluit.beschikking.Toets;
import nl.samenhang.kernel.Tekst;

/**
 * The decisions on an application as its page shows them.
 *
 * @param open whether lines can still be decided on
 * @param mist why the set cannot be put together yet
 * @param magAkkoord whether the reader may be the second person
 */
public record BeschikkingView(
        Aanvraag aanvraag,
        List<Lijn> lijnen,
        Optional<Beschikking> beschikking,
        List<Bericht> berichten,
        boolean open,
        Optional<Tekst> mist,
        boolean magAkkoord,
        String opsteller,
        Optional<String> goedkeurder) {

    /**
     * A line with what the tables say of it and what is decided.
     *
     * @param eigen whether the reader decides by its law
     */
    public record Lijn(
            Aanvraagregel regel,
            String naam,
            List<Toets> toetsen,
            Optional<Besluit> besluit,
            boolean eigen) {}

    /** The line that a message is about, for its name. */
    public String naam(Bericht bericht) {
        return lijnen.stream()
                .filter(lijn -> lijn.regel().id().equals(bericht.regel()))
                .map(Lijn::naam)
                .findFirst()
                .orElse("");
    }
}
