package nl.samenhang.besluit.aanvraag.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.recht.termijn.Tweetalig;

/** An application as its page shows it. */
public record AanvraagView(
        Aanvraag aanvraag,
        List<Aanvraagregel> regels,
        Map<InwonerId, String> namen,
        List<Klok> klokken) {

    /**
     * A clock that runs or stands still.
     *
     * @param kleur the name of a Termijnkleur
     * @param stil whether it stands still
     */
    public record Klok(Tweetalig naam, String kleur, LocalDate uiterlijk, boolean stil) {}

    public String naam(InwonerId wie) {
        return namen.getOrDefault(wie, "");
    }
}
