package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * What somebody can, and what to look for.
 *
 * @param zelf whether the person wrote it last
 */
public record Talentprofiel(
        TalentprofielId id,
        GezinId gezin,
        InwonerId inwoner,
        Woorden woorden,
        Zoekt zoekt,
        boolean zelf,
        LocalDate op) {

    /** In the own words: what somebody can, likes to do, learned, and what helps. */
    public record Woorden(String kan, String graag, String geleerd, String helpt) {}

    /**
     * What is looked for.
     *
     * @param uren at most, a week
     * @param postcode four digits, from where one starts
     * @param kilometers as far as one travels
     * @param steun without which it does not go
     */
    public record Zoekt(
            Set<Aanbodsoort> soorten,
            Set<Werksoort> werksoorten,
            Set<String> talen,
            Set<Werksteun> steun,
            int uren,
            String postcode,
            int kilometers) {}
}
