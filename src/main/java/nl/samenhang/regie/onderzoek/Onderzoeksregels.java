package nl.samenhang.regie.onderzoek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** What has to be there before an inquiry ends, and before heavy help is decided on. */
final class Onderzoeksregels {

    private Onderzoeksregels() {}

    /**
     * What the law asks of an inquiry and is not there yet (Wmo 2015 art. 2.3.2 lid 3 and 4, 2.3.4;
     * Jeugdwet art. 2.3).
     */
    static List<Gemis> missingToFinish(Onderzoek onderzoek, Onderzoeksinhoud inhoud) {
        var gemis = new ArrayList<Gemis>();
        for (var wie : onderzoek.over()) {
            var inwoner = wie.inwoner();
            if (wie.wmo() && inhoud.ondersteuning(inwoner).isEmpty()) {
                gemis.add(of(inwoner, Tekst.of("onderzoek.gemis.ondersteuning")));
            }
            if (wie.wmo() && inhoud.identiteit(inwoner).isEmpty()) {
                gemis.add(of(inwoner, Tekst.of("onderzoek.gemis.identiteit")));
            }
            Vraagpunt.van(wie).stream()
                    .filter(punt -> inhoud.antwoord(punt, inwoner).isEmpty())
                    .forEach(punt -> gemis.add(of(inwoner, naam(punt))));
        }
        return List.copyOf(gemis);
    }

    /**
     * What the joint explanation lacks before heavy help for this person: the cause comes first.
     */
    static List<Tekst> missingForHeavyHelp(
            Onderzoek onderzoek, Onderzoeksinhoud inhoud, InwonerId inwoner) {
        var gemis = new ArrayList<Tekst>();
        for (var punt :
                List.of(Vraagpunt.SAMEN_VRAAG, Vraagpunt.SAMEN_IN_STAND, Vraagpunt.SAMEN_ADVIES)) {
            if (inhoud.antwoord(punt).isEmpty()) {
                gemis.add(naam(punt));
            }
        }
        if (inhoud.bevindingen(Bevinding.Soort.FEIT).isEmpty()) {
            gemis.add(Tekst.of("onderzoek.gemis.feit"));
        }
        if (inhoud.hypothesen().stream().noneMatch(Hypothese::isOndersteund)) {
            gemis.add(Tekst.of("onderzoek.gemis.oorzaak"));
        }
        if (inhoud.antwoord(Vraagpunt.STEM, inwoner).isEmpty()) {
            gemis.add(Tekst.of("onderzoek.gemis.stem"));
        }
        if (onderzoek.over(inwoner).filter(Onderzochte::jeugd).isPresent()
                && inhoud.antwoorden().stream()
                        .filter(a -> a.punt() == Vraagpunt.STEM)
                        .allMatch(a -> a.inwoner().equals(Optional.of(inwoner)))) {
            gemis.add(Tekst.of("onderzoek.gemis.stem-ouders"));
        }
        return List.copyOf(gemis);
    }

    private static Gemis of(InwonerId inwoner, Tekst wat) {
        return new Gemis(Optional.of(inwoner), wat);
    }

    private static Tekst naam(Vraagpunt punt) {
        return Tekst.of("onderzoek.gemis.punt." + punt);
    }
}
