package nl.samenhang.mensen.overdracht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Kanaal;
import nl.samenhang.mensen.inwoner.Relatiesoort;

/** The files of a package that are no rows of a table. */
final class Bladen {

    static final String GEZIN = "gezin.json";
    static final String PERSONEN = "personen.json";
    static final String DOCUMENTEN = "documenten.json";
    static final String OVERZICHT = "overzicht.pdf";
    static final String RIJEN = "gegevens/";

    private Bladen() {}

    /** What comes from elsewhere may lack anything; a sheet without it cannot be read. */
    private static void present(Object... waarden) {
        Arrays.stream(waarden).forEach(Objects::requireNonNull);
    }

    /** The file as its sender knows it. */
    record Gezinsblad(String naam, String kenmerk, LocalDate geopend) {}

    /**
     * Somebody whose data go.
     *
     * @param geboren eight digits, unknown parts as zeroes
     */
    record Persoonsblad(
            UUID id,
            Optional<String> bsn,
            String voornamen,
            String roepnaam,
            String voorvoegsel,
            String geslachtsnaam,
            Optional<String> geboren,
            Geslacht geslacht,
            boolean geheim,
            Optional<Adresblad> adres,
            Optional<String> telefoon,
            Optional<String> email,
            Optional<Kanaal> voorkeurskanaal,
            String taal,
            boolean tolk,
            Optional<String> veiligContact,
            Gezinsrol rol,
            List<Relatieblad> relaties,
            Optional<Gezagblad> gezag,
            Grondblad grond) {

        Persoonsblad {
            present(
                    id,
                    bsn,
                    voornamen,
                    roepnaam,
                    voorvoegsel,
                    geslachtsnaam,
                    geboren,
                    geslacht,
                    adres,
                    telefoon,
                    email,
                    voorkeurskanaal,
                    taal,
                    veiligContact,
                    rol,
                    relaties,
                    gezag,
                    grond);
        }
    }

    record Adresblad(
            String straat,
            String huisnummer,
            Optional<String> postcode,
            String plaats,
            Optional<LocalDate> vanaf) {

        Adresblad {
            present(straat, huisnummer, postcode, plaats, vanaf);
        }
    }

    /** What another person in the package is to this one. */
    record Relatieblad(
            Relatiesoort soort, UUID ander, Optional<LocalDate> van, Optional<LocalDate> tot) {

        Relatieblad {
            present(soort, ander, van, tot);
        }
    }

    /** Who has authority today, by the code of the register. */
    record Gezagblad(String code, LocalDate van, Optional<String> derde) {

        Gezagblad {
            present(code, van, derde);
        }
    }

    /** On which ground the data go, with who agreed. */
    record Grondblad(
            Meegaande.Grond grond, Optional<String> reden, List<Meegaande.Akkoord> akkoorden) {}

    /** A document in the package. */
    record Documentblad(
            UUID id,
            String bestand,
            String naam,
            LocalDate dag,
            boolean gedeeld,
            List<UUID> personen) {

        Documentblad {
            present(id, bestand, naam, dag, personen);
        }
    }
}
