package nl.samenhang.mensen.privacyverzoek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Gekeurd.Stand;
import nl.samenhang.platform.inzage.Aard;
import nl.samenhang.platform.inzage.Stuk;
import nl.samenhang.platform.inzage.Veld;

/**
 * Takes the data of others out of pieces by rule, and says which a person has to look at: words
 * about several people, and words in which somebody else was named.
 *
 * @param verborgen whether where the person is must not be told to who asks
 */
record Keurmeester(Anderen anderen, boolean verborgen, Function<Tekst, String> taal) {

    Gekeurd judge(Stuk stuk, Optional<Oordeel> oordeel) {
        var velden = new ArrayList<Veld>();
        var geraakt = false;
        for (var veld : stuk.velden()) {
            if (isShown(veld)) {
                var schoon = clean(veld);
                geraakt |= veld.aard() == Aard.VRIJ && !schoon.equals(said(veld));
                velden.add(schoon);
            }
        }
        var stand = stand(stuk, geraakt, oordeel);
        var getoond = stand == Stand.INGEKORT ? shortened(velden, oordeel) : velden;
        return new Gekeurd(stuk, List.copyOf(getoond), stand, oordeel);
    }

    private boolean isShown(Veld veld) {
        return veld.aard() != Aard.ANDER && !(verborgen && veld.aard() == Aard.VINDPLAATS);
    }

    private Veld clean(Veld veld) {
        return veld.aard() == Aard.VRIJ
                ? veld.with(anderen.remove(said(veld).waarde().toString()))
                : veld;
    }

    private Veld said(Veld veld) {
        return veld.leesbaar().map(taal).map(veld::with).orElse(veld);
    }

    private static Stand stand(Stuk stuk, boolean geraakt, Optional<Oordeel> oordeel) {
        if (oordeel.isPresent()) {
            return switch (oordeel.get().keuze()) {
                case INKORTEN -> Stand.INGEKORT;
                case WEGLATEN -> Stand.WEGGELATEN;
                case BEHOUDEN, VERNIETIGEN, BEWAREN -> Stand.BEHOUDEN;
            };
        }
        return stuk.teZien() || isWritten(stuk) && (geraakt || !stuk.ook().isEmpty())
                ? Stand.BEOORDELEN
                : Stand.VANZELF;
    }

    /** Sentences that the system made name others and say nothing else of them. */
    private static boolean isWritten(Stuk stuk) {
        return stuk.velden().stream()
                .anyMatch(veld -> veld.aard() == Aard.VRIJ && veld.leesbaar().isEmpty());
    }

    private static List<Veld> shortened(List<Veld> velden, Optional<Oordeel> oordeel) {
        var rest = new ArrayList<>(velden.stream().filter(v -> v.aard() != Aard.VRIJ).toList());
        oordeel.flatMap(Oordeel::tekst)
                .ifPresent(
                        tekst -> rest.add(new Veld("tekst", Aard.VRIJ, tekst, Optional.empty())));
        return rest;
    }
}
