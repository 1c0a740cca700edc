package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Relatiesoort;

/**
 * A person as the register tells it today. What was not asked or is not known is empty.
 *
 * @param adresregels the address as it stands on an envelope, for who only has to be recognised
 * @param gemeente the four digits of the municipality where the person is registered
 * @param zwijgtOver of which relatives the answer could not tell, so that nobody is missed in it
 * @param gezag who has authority, when this is a minor and the register can tell
 */
public record Brppersoon(
        Optional<Bsn> bsn,
        String voornamen,
        String voorvoegsel,
        String geslachtsnaam,
        Optional<Geboortedatum> geboortedatum,
        Geslacht geslacht,
        Optional<LocalDate> overleden,
        Optional<Woonplek> woonplek,
        List<String> adresregels,
        Optional<String> gemeente,
        boolean geheim,
        List<Verwante> verwanten,
        Set<Relatiesoort> zwijgtOver,
        Optional<Gezagscode> gezag) {

    /**
     * Where the person lives.
     *
     * @param vanaf since when; empty when the register does not know
     */
    public record Woonplek(Adressoort soort, Adres adres, Optional<LocalDate> vanaf) {}

    /**
     * A partner, parent or child.
     *
     * @param rang which parent: authority is told by it
     * @param vanaf since when partners
     * @param tot from when no longer partners
     */
    public record Verwante(
            Relatiesoort soort,
            int rang,
            Optional<Bsn> bsn,
            String naam,
            Optional<Geboortedatum> geboortedatum,
            Optional<LocalDate> vanaf,
            Optional<LocalDate> tot) {}

    /** First names, prefix and surname. */
    public String naam() {
        return joined(voornamen, voorvoegsel, geslachtsnaam);
    }

    /** The relatives of this kind. */
    public List<Verwante> verwanten(Relatiesoort soort) {
        return verwanten.stream().filter(verwante -> verwante.soort() == soort).toList();
    }

    /** Only that this person lives there: silent about all else. */
    public Brppersoon onlyAt(Woonplek plek) {
        return new Brppersoon(
                bsn,
                "",
                "",
                "",
                Optional.empty(),
                Geslacht.ONBEKEND,
                Optional.empty(),
                Optional.of(plek),
                List.of(),
                Optional.empty(),
                geheim,
                List.of(),
                EnumSet.allOf(Relatiesoort.class),
                Optional.empty());
    }

    static String joined(String... delen) {
        return Stream.of(delen).filter(deel -> !deel.isBlank()).collect(Collectors.joining(" "));
    }
}
