package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bevinding;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestand;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/** Says of each signal whether it was taken in, with the words of the page of a file. */
@Component
class Signaalantwoorden {

    private static final String DUTCH = "nl";

    private final Signaalbestanden bestanden;
    private final Texts texts;

    Signaalantwoorden(Signaalbestanden bestanden, Texts texts) {
        this.bestanden = bestanden;
        this.texts = texts;
    }

    SignaalleveringAntwoord of(Signaalbestand bestand) {
        var perSignaal =
                bestanden.bevindingen(bestand.id(), Integer.MAX_VALUE).stream()
                        .collect(Collectors.groupingBy(Bevinding::regel));
        return new SignaalleveringAntwoord(
                bestand.id().toString(),
                bestand.soort(),
                bestand.ontvangenOp(),
                bestand.ingelezen(),
                bestand.geweigerd(),
                IntStream.rangeClosed(1, bestand.regels())
                        .mapToObj(nummer -> signaal(nummer, perSignaal))
                        .toList());
    }

    String words(Tekst tekst) {
        return texts.t(DUTCH, tekst);
    }

    private SignaalleveringAntwoord.Signaal signaal(
            int nummer, Map<Integer, List<Bevinding>> perSignaal) {
        var bevindingen = perSignaal.getOrDefault(nummer, List.of());
        return new SignaalleveringAntwoord.Signaal(
                nummer,
                bevindingen.stream().noneMatch(Bevinding::geweigerd),
                bevindingen.stream().map(this::gebrek).toList());
    }

    private SignaalleveringAntwoord.Gebrek gebrek(Bevinding bevinding) {
        var signaal = "/vroegsignalen/" + (bevinding.regel() - 1);
        var pointer = bevinding.kolom().isEmpty() ? signaal : signaal + '/' + bevinding.kolom();
        return new SignaalleveringAntwoord.Gebrek(
                pointer,
                bevinding.code(),
                words(Tekst.of("vroegsignaal.regel." + bevinding.code())));
    }
}
