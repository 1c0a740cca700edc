package nl.samenhang.netwerk.aanbieder;

import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Wet;

/**
 * What one organisation offers at one location: which help, for whom, and whether there is room.
 *
 * @param waardering what residents thought of the organisation
 * @param actief whether people can choose it
 */
public record Hulpaanbod(
        HulpaanbodId id,
        Plek plek,
        Aanbodinhoud inhoud,
        Beschikbaarheid beschikbaarheid,
        Waardering waardering,
        boolean actief) {

    /**
     * Where it is, and of whom.
     *
     * @param naam the organisation, with the location when that adds something
     * @param adres street and town; empty when it is only at people's homes or online
     * @param ligging empty when it cannot be told how far it is
     */
    public record Plek(
            VestigingId vestiging,
            AanbiederId aanbieder,
            String naam,
            Set<Identiteit> identiteiten,
            String adres,
            Optional<String> route,
            Optional<String> telefoon,
            Optional<Ligging> ligging) {}

    /**
     * Marks of residents together, without who gave them.
     *
     * @param gemiddelde in tenths, of 10 to 100
     * @param citaat the newest sentence that somebody said
     */
    public record Waardering(int aantal, int gemiddelde, Optional<String> citaat) {

        /** With fewer marks than this, one of them could be recognised. */
        private static final int ENOUGH = 5;

        public static final Waardering GEEN = new Waardering(0, 0, Optional.empty());

        public boolean isEnough() {
            return aantal >= ENOUGH;
        }

        /** As it is written: 8,1. */
        public String cijfer(String taal) {
            return gemiddelde / 10 + (taal.equals("en") ? "." : ",") + gemiddelde % 10;
        }
    }

    public Openstelling openstelling() {
        return inhoud.openstelling();
    }

    public boolean isZonderBesluit() {
        return openstelling().isZonderBesluit();
    }

    public Hulpsoort soort() {
        return inhoud.soort();
    }

    public Wet wet() {
        return inhoud.wet();
    }
}
