package nl.samenhang.recht.regel;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.dmn.Dmnlezer;
import nl.samenhang.recht.regel.dmn.Regelfout;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Gebrek;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Proef;
import nl.samenhang.recht.regel.tabel.Proefuitslag;
import nl.samenhang.recht.regel.tabel.Proevenlezer;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.regel.tabel.Tabelcontrole;
import org.springframework.core.io.Resource;

/** Reads a table with its cases, and refuses it with file, row and what is wrong. */
final class Basislezer {

    private final Redenen redenen;
    private final Texts texts;

    Basislezer(Redenen redenen, Texts texts) {
        this.redenen = redenen;
        this.texts = texts;
    }

    Basistabel read(Resource dmn, Resource csv) throws IOException {
        var bestand = Optional.ofNullable(dmn.getFilename()).orElseThrow();
        var xml = dmn.getContentAsString(StandardCharsets.UTF_8);
        var tabel = tabel(bestand, xml);
        var kiezer = Rijkiezer.of(tabel);
        return new Basistabel(
                bestand,
                xml,
                new Regelversie(
                        tabel.sleutel(), tabel.kop().van(), Optional.empty(), Vingerafdruk.of(xml)),
                kiezer,
                proeven(kiezer, csv));
    }

    private Regeltabel tabel(String bestand, String xml) {
        var ontwerp = new Dmnlezer(bestand).read(xml);
        var kop = ontwerp.kop();
        if (!bestand.equals(kop.sleutel() + "." + kop.van() + ".dmn")) {
            throw new Regelfout(bestand, "the name must be <id>.<van>.dmn");
        }
        requireWords(bestand, ontwerp);
        var uitslag = Tabelcontrole.check(ontwerp, redenen::kent);
        if (!uitslag.isGoed()) {
            throw refuse(bestand, uitslag.gebreken());
        }
        return uitslag.tabel().orElseThrow();
    }

    /** What a table asks and answers stands on screen too, so there must be words for it. */
    private void requireWords(String bestand, Ontwerp ontwerp) {
        var onbekend =
                Stream.concat(
                                ontwerp.invoer().stream()
                                        .flatMap(k -> words("regel.invoer.", k.naam(), k.domein())),
                                ontwerp.uitvoer().stream()
                                        .flatMap(
                                                k -> words("regel.uitvoer.", k.naam(), k.domein())))
                        .filter(sleutel -> !texts.hasInAll(sleutel))
                        .map(sleutel -> Gebrek.ofTabel(Gebrek.Soort.ONBEKENDE_INVOER, sleutel))
                        .toList();
        if (!onbekend.isEmpty()) {
            throw refuse(bestand, onbekend);
        }
    }

    private static Stream<String> words(String prefix, String kolom, Domein domein) {
        var codes = domein instanceof Domein.Keuze keuze ? keuze.waarden() : List.<String>of();
        return Stream.concat(
                Stream.of(prefix + kolom),
                codes.stream().map(code -> "regel.waarde." + kolom + "." + code));
    }

    private Regelfout refuse(String bestand, List<Gebrek> gebreken) {
        return new Regelfout(
                bestand,
                gebreken.stream()
                        .map(g -> texts.t(Locale.ENGLISH.getLanguage(), g.tekst()))
                        .collect(Collectors.joining(" ")));
    }

    private static List<Proef> proeven(Rijkiezer kiezer, Resource csv) throws IOException {
        var bestand = String.valueOf(csv.getFilename());
        if (!csv.exists()) {
            throw new Regelfout(bestand, "a table needs cases beside it");
        }
        try {
            var all =
                    new Proevenlezer(kiezer.tabel())
                            .readAll(
                                    new StringReader(
                                            csv.getContentAsString(StandardCharsets.UTF_8)));
            all.stream()
                    .map(proef -> Proefuitslag.of(kiezer, proef))
                    .filter(uitslag -> !uitslag.isGoed())
                    .findFirst()
                    .ifPresent(
                            fout -> {
                                throw new Regelfout(
                                        bestand,
                                        "%s: row %s gives %s"
                                                .formatted(
                                                        fout.proef().naam("en"),
                                                        fout.rijen(),
                                                        fout.gekregen()));
                            });
            return all;
        } catch (IllegalArgumentException e) {
            throw new Regelfout(bestand, String.valueOf(e.getMessage()));
        }
    }

    /** The versions one after another: no day without one, no day with two. */
    List<Basistabel> inOrder(List<Basistabel> versies) {
        var sorted =
                versies.stream()
                        .sorted(Comparator.comparing((Basistabel v) -> v.versie().van()))
                        .toList();
        for (var i = 1; i < sorted.size(); i++) {
            var vorige = sorted.get(i - 1);
            var volgende = sorted.get(i).versie().van();
            if (!vorige.tot().equals(Optional.of(volgende))) {
                throw refuse(
                        vorige.bestand(),
                        List.of(
                                Gebrek.ofTabel(
                                        Gebrek.Soort.DATUMS,
                                        vorige.tot().map(Object::toString).orElse("-"),
                                        volgende)));
            }
        }
        return sorted;
    }
}
