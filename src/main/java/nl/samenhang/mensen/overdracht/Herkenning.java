package nl.samenhang.mensen.overdracht;

import java.util.HashSet;
import java.util.List;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Gelijke;
import nl.samenhang.mensen.inwoner.Gelijken;
import nl.samenhang.mensen.inwoner.Gelijkenis.Reden;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.overdracht.Bladen.Persoonsblad;
import org.springframework.stereotype.Component;

/** Finds of each person in a package who that may be here: by number, and by looks. */
@Component
class Herkenning {

    private final Gelijken gelijken;

    Herkenning(Gelijken gelijken) {
        this.gelijken = gelijken;
    }

    /** Each person with who looks alike here; refuses a number that is somebody else's. */
    List<Nieuwkomer> recognise(List<Persoonsblad> bladen) {
        var nummers = new HashSet<String>();
        var nieuwkomers = bladen.stream().map(this::recognise).toList();
        for (var nieuwkomer : nieuwkomers) {
            nieuwkomer
                    .wie()
                    .bsn()
                    .filter(bsn -> !nummers.add(bsn.nummer()))
                    .ifPresent(
                            _ -> {
                                throw refuse("bsn-dubbel", nieuwkomer.naam());
                            });
        }
        return nieuwkomers;
    }

    private Nieuwkomer recognise(Persoonsblad blad) {
        var nieuw = person(blad);
        var alle = gelijken.of(nieuw);
        var nieuwkomer = new Nieuwkomer(blad.id().toString(), nieuw, blad.rol(), alle);
        alle.stream()
                .filter(een -> nieuw.bsn().isPresent() && een.inwoner().bsn().equals(nieuw.bsn()))
                .filter(een -> !isAlike(een))
                .findFirst()
                .ifPresent(
                        _ -> {
                            throw refuse("bsn-ander", nieuwkomer.naam());
                        });
        return nieuwkomer;
    }

    /** Whether more than the number speaks for one person. */
    private static boolean isAlike(Gelijke gelijke) {
        return gelijke.gelijkenis().redenen().stream()
                .anyMatch(
                        reden ->
                                reden.name().startsWith(Reden.GEBOORTEDATUM.name())
                                        || reden.name().startsWith(Reden.ACHTERNAAM.name()));
    }

    static NieuweInwoner person(Persoonsblad blad) {
        var bsn =
                blad.bsn()
                        .map(
                                nummer ->
                                        Bsn.parse(nummer)
                                                .orElseThrow(() -> refuse("bsn-fout", naam(blad))));
        return new NieuweInwoner(
                bsn,
                blad.voornamen(),
                blad.roepnaam(),
                blad.voorvoegsel(),
                blad.geslachtsnaam(),
                blad.geboren().flatMap(Geboortedatum::parse),
                blad.geslacht(),
                blad.adres()
                        .map(a -> new Adres(a.straat(), a.huisnummer(), a.postcode(), a.plaats())),
                blad.adres().flatMap(Bladen.Adresblad::vanaf),
                blad.geheim(),
                new Bereikbaarheid(
                        blad.telefoon(),
                        blad.email(),
                        blad.voorkeurskanaal(),
                        blad.taal(),
                        blad.tolk(),
                        blad.veiligContact()));
    }

    private static String naam(Persoonsblad blad) {
        return (blad.voornamen() + " " + blad.geslachtsnaam()).strip();
    }

    private static Refusal refuse(String fout, String naam) {
        return new Refusal(Tekst.of("overdracht.fout." + fout, naam));
    }
}
