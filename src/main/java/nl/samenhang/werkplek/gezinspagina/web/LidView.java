package nl.samenhang.werkplek.gezinspagina.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;

/**
 * A member of the gezin.
 *
 * @param rol the key of what this person is in the gezin
 * @param elders whether this person lives at another address than the others
 */
public record LidView(
        String id,
        String naam,
        String aanspreeknaam,
        OptionalInt leeftijd,
        String rol,
        boolean elders,
        boolean overleden,
        Bereikbaarheid bereikbaarheid) {

    static LidView of(
            Gezinslid lid, Inwoner inwoner, Optional<String> gezinsadres, LocalDate vandaag) {
        var adres = inwoner.adres().map(a -> a.sleutel());
        return new LidView(
                inwoner.id().toString(),
                inwoner.naam(),
                inwoner.aanspreeknaam(),
                inwoner.leeftijd(vandaag),
                lid.rol().name().toLowerCase(Locale.ROOT),
                adres.isPresent() && gezinsadres.isPresent() && !adres.equals(gezinsadres),
                inwoner.isOverleden(),
                inwoner.bereikbaarheid());
    }

    /**
     * Whether there is something to know before contact: a number, a way, an interpreter or a
     * warning.
     */
    public boolean hasContact() {
        return bereikbaarheid.telefoon().isPresent()
                || bereikbaarheid.email().isPresent()
                || bereikbaarheid.tolk()
                || bereikbaarheid.veiligContact().isPresent()
                || bereikbaarheid.voorkeurskanaal().isPresent();
    }

    /** Whether this is an adult, as far as is known. */
    public boolean isVolwassen() {
        return !Leeftijdsgroep.of(leeftijd).isMinor();
    }
}
