package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is chosen between when two descriptions of one person differ. */
public enum Persoonsveld {
    VOORNAMEN(Inwoner::voornamen, "voornamen"),
    ROEPNAAM(Inwoner::roepnaam, "roepnaam"),
    ACHTERNAAM(Inwoner::achternaam, "voorvoegsel", "geslachtsnaam"),
    GEBOORTEDATUM(
            inwoner -> inwoner.geboortedatum().map(Geboortedatum::toString).orElse(""),
            "geboortedatum",
            "geboorteprecisie"),
    GESLACHT(
            inwoner -> inwoner.geslacht() == Geslacht.ONBEKEND ? "" : inwoner.geslacht().name(),
            "geslacht"),
    OVERLIJDEN(inwoner -> day(inwoner.overlijdensdatum()), "overlijdensdatum"),
    /** All stays over time go along with the address of today. */
    ADRES(inwoner -> inwoner.adres().map(Adres::toString).orElse("")),
    TELEFOON(inwoner -> inwoner.telefoon().orElse(""), "telefoon"),
    EMAIL(inwoner -> inwoner.email().orElse(""), "email"),
    KANAAL(
            inwoner -> inwoner.bereikbaarheid().voorkeurskanaal().map(Enum::name).orElse(""),
            "voorkeurskanaal"),
    TAAL(inwoner -> inwoner.bereikbaarheid().taal(), "taal"),
    TOLK(inwoner -> inwoner.bereikbaarheid().tolk() ? "JA" : "NEE", "tolk"),
    VEILIG_CONTACT(
            inwoner -> inwoner.bereikbaarheid().veiligContact().orElse(""), "veilig_contact");

    private final Function<Inwoner, String> waarde;
    private final List<String> kolommen;

    Persoonsveld(Function<Inwoner, String> waarde, String... kolommen) {
        this.waarde = waarde;
        this.kolommen = List.of(kolommen);
    }

    /** What it is of this person, in short; empty when unknown, or shielded from who asks. */
    public String of(Inwoner inwoner) {
        return waarde.apply(inwoner);
    }

    /** Whether it differs, or may differ behind what is shielded. */
    public boolean differs(Inwoner een, Inwoner ander) {
        return !of(een).equals(of(ander)) || (this == ADRES && (isHidden(een) || isHidden(ander)));
    }

    /** Whether there is a shielded address that the one who asks may not see. */
    public boolean isHidden(Inwoner inwoner) {
        return this == ADRES && inwoner.geheim() && inwoner.adres().isEmpty();
    }

    List<String> kolommen() {
        return kolommen;
    }

    private static String day(Optional<LocalDate> dag) {
        return dag.map(Geboortedatum::of).map(Geboortedatum::toString).orElse("");
    }
}
