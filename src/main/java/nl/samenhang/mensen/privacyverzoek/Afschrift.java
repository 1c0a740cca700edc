package nl.samenhang.mensen.privacyverzoek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.inzage.Stuk;

/** All that is kept about a person, piece by piece, as it would stand in the copy. */
public record Afschrift(List<Gekeurd> stukken) {

    /** A kind of pieces under its title. */
    public record Groep(Tekst titel, String soort, List<Gekeurd> stukken) {}

    /** What somebody still has to look at. */
    public List<Gekeurd> open() {
        return stukken.stream().filter(s -> s.stand() == Gekeurd.Stand.BEOORDELEN).toList();
    }

    public List<Gekeurd> inKopie() {
        return stukken.stream().filter(Gekeurd::isInKopie).toList();
    }

    /** How many pieces somebody left out. */
    public long weggelaten() {
        return stukken.stream().filter(s -> s.stand() == Gekeurd.Stand.WEGGELATEN).count();
    }

    /** What can be destroyed when somebody asks. */
    public List<Stuk> vernietigbaar() {
        return stukken.stream().map(Gekeurd::stuk).filter(Stuk::vernietigbaar).toList();
    }

    /** What stands in the copy, by kind. */
    public List<Groep> groepen() {
        return grouped(inKopie());
    }

    /** Pieces by kind, in the order in which the rooms told them. */
    public static List<Groep> grouped(List<Gekeurd> stukken) {
        Map<String, List<Gekeurd>> bySoort =
                stukken.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.stuk().soort(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return bySoort.entrySet().stream()
                .map(
                        e ->
                                new Groep(
                                        e.getValue().getFirst().stuk().titel(),
                                        e.getKey(),
                                        e.getValue()))
                .toList();
    }
}
