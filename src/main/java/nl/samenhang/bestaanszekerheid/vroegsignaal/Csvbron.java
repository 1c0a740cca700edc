package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Lines of CSV: the first names the columns and counts as line 1, as an editor shows it. */
record Csvbron(List<Ruweregel> regels) implements Regelbron {

    static Csvbron of(String tekst) {
        var lines = tekst.lines().toList();
        if (lines.isEmpty()) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.leeg"));
        }
        var kolommen = header(lines.getFirst());
        return Regelbron.requireSize(
                new Csvbron(
                        IntStream.range(1, lines.size())
                                .filter(i -> !lines.get(i).isBlank())
                                .mapToObj(
                                        i ->
                                                new Ruweregel(
                                                        i + 1,
                                                        lines.get(i),
                                                        () -> kolommen.waarden(lines.get(i))))
                                .toList()));
    }

    @Override
    public String veld(String kolom) {
        return kolom;
    }

    private static Kolommen header(String kop) {
        try {
            return Kolommen.of(kop);
        } catch (Regelweigering broken) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.kop"));
        }
    }
}
