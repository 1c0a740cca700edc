package nl.samenhang.regie.onderzoek.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.regie.onderzoek.Gemis;
import nl.samenhang.regie.onderzoek.Gereedheid;
import nl.samenhang.regie.onderzoek.Onderzochte;
import nl.samenhang.regie.onderzoek.Onderzoek;
import nl.samenhang.regie.onderzoek.Onderzoeksinhoud;
import nl.samenhang.regie.onderzoek.Vraagpunt;

/**
 * An inquiry as its pages show it.
 *
 * @param leden the members of the family of today
 * @param personen whom the inquiry is about
 * @param uiterlijk the last day of the six weeks
 * @param kleur how these stand today
 * @param ontbreekt what the law asks and is not there yet
 */
public record OnderzoekView(
        Onderzoek onderzoek,
        Onderzoeksinhoud inhoud,
        Gezin gezin,
        List<Inwoner> leden,
        List<Persoon> personen,
        Optional<LocalDate> uiterlijk,
        String kleur,
        LocalDate eigenPlanTot,
        List<Gemis> ontbreekt) {

    /**
     * Somebody whom the inquiry is about.
     *
     * @param zwaar whether heavy help may be decided on for a child
     */
    public record Persoon(Onderzochte rol, Inwoner inwoner, Optional<Gereedheid> zwaar) {

        public InwonerId id() {
            return inwoner.id();
        }

        public List<Vraagpunt> punten() {
            return Vraagpunt.van(rol);
        }
    }

    public String pad() {
        return "/onderzoeken/" + onderzoek.id();
    }

    /** The name by which the family calls this member. */
    public String naam(InwonerId wie) {
        return leden.stream()
                .filter(lid -> lid.id().equals(wie))
                .map(Inwoner::aanspreeknaam)
                .findFirst()
                .orElse("-");
    }

    /** How many of these topics of a person have an answer. */
    public long gevuld(Persoon persoon) {
        return persoon.punten().stream()
                .filter(punt -> inhoud.antwoord(punt, persoon.id()).isPresent())
                .count();
    }
}
