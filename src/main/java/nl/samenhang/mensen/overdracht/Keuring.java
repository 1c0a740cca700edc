package nl.samenhang.mensen.overdracht;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges a package before anything of it is used: for whom it is, who signed it, and whether each
 * file is there as it was signed. Says of each thing that is wrong what it is.
 */
@Component
class Keuring {

    /** In one installation a package does not travel as a file and may be larger. */
    private static final int RUIM = 5 * Pakketinhoud.GROOTST;

    /** These two cannot name themselves. */
    private static final Set<String> ONGENOEMD = Set.of(Manifest.NAAM, Manifest.HANDTEKENING);

    private final Sleutels sleutels;
    private final Gemeentekeuze gemeenten;
    private final JsonMapper json;

    Keuring(Sleutels sleutels, Gemeentekeuze gemeenten, JsonMapper json) {
        this.sleutels = sleutels;
        this.gemeenten = gemeenten;
        this.json = json;
    }

    /** A package that is as its sender signed it. */
    record Goed(Manifest manifest, Map<String, byte[]> bestanden) {}

    /** A package that came as a file. */
    Goed judge(byte[] zip) {
        return judge(Pakketinhoud.read(zip, Pakketinhoud.GROOTST));
    }

    /** A package of this same installation. */
    Goed judgeLarge(byte[] zip) {
        return judge(Pakketinhoud.read(zip, RUIM));
    }

    private Goed judge(Map<String, byte[]> bestanden) {
        var bytes = require(bestanden, Manifest.NAAM);
        var manifest = read(bytes);
        var fouten = new ArrayList<Tekst>();
        receiver(manifest).ifPresent(fouten::add);
        signature(manifest, bytes, require(bestanden, Manifest.HANDTEKENING))
                .ifPresent(fouten::add);
        if (fouten.isEmpty()) {
            fouten.addAll(files(manifest, bestanden));
        }
        if (!fouten.isEmpty()) {
            throw new Refusal("bestand", fouten.getFirst());
        }
        return new Goed(manifest, bestanden);
    }

    private Manifest read(byte[] bytes) {
        try {
            var tree = json.readTree(bytes);
            if (!tree.path("formaat").asString("").equals(Manifest.FORMAAT)) {
                throw Pakketinhoud.refuse("ander-soort");
            }
            var versie = tree.path("versie").asInt(0);
            if (versie != Manifest.VERSIE) {
                throw Pakketinhoud.refuse(
                        versie < Manifest.VERSIE ? "ouder" : "nieuwer", versie, Manifest.VERSIE);
            }
            return json.treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw Pakketinhoud.refuse("manifest");
        }
    }

    private Optional<Tekst> receiver(Manifest manifest) {
        return manifest.naar().gemeente().equals(Contexts.current().gemeente().code())
                ? Optional.empty()
                : Optional.of(
                        Tekst.of("overdracht.pakket.andere-ontvanger", manifest.naar().naam()));
    }

    private Optional<Tekst> signature(Manifest manifest, byte[] bytes, byte[] handtekening) {
        var van = manifest.van().gemeente();
        if (!van.matches("[0-9]{4}")) {
            return Optional.of(Tekst.of("overdracht.pakket.manifest"));
        }
        var sleutel = sleutels.find(van, Vingerafdruk.typed(manifest.sleutel()));
        if (sleutel.isEmpty()) {
            return Optional.of(
                    Tekst.of(
                            "overdracht.pakket.onbekende-afzender",
                            gemeenten.name(new Gemeentecode(van))));
        }
        if (!sleutel.get().isGeldig()) {
            return Optional.of(
                    Tekst.of("overdracht.pakket.sleutel-ingetrokken", manifest.van().naam()));
        }
        var publiek = Base64.getDecoder().decode(sleutel.get().publiek());
        return Handtekening.isOf(publiek, bytes, decode(handtekening))
                ? Optional.empty()
                : Optional.of(Tekst.of("overdracht.pakket.handtekening"));
    }

    private static List<Tekst> files(Manifest manifest, Map<String, byte[]> bestanden) {
        var namen = manifest.bestanden().stream().map(Manifest.Bestand::naam).toList();
        var ontbreekt = namen.stream().filter(naam -> !bestanden.containsKey(naam)).toList();
        var anders =
                manifest.bestanden().stream()
                        .filter(b -> bestanden.containsKey(b.naam()))
                        .filter(b -> !hash(bestanden, b.naam()).equals(b.sha256()))
                        .map(Manifest.Bestand::naam)
                        .toList();
        var teVeel =
                bestanden.keySet().stream()
                        .filter(naam -> !ONGENOEMD.contains(naam) && !namen.contains(naam))
                        .toList();
        var fouten = new ArrayList<Tekst>();
        named("gewijzigd", anders).ifPresent(fouten::add);
        named("ontbreekt", ontbreekt).ifPresent(fouten::add);
        named("te-veel", teVeel).ifPresent(fouten::add);
        return fouten;
    }

    private static Optional<Tekst> named(String fout, List<String> namen) {
        return namen.isEmpty()
                ? Optional.empty()
                : Optional.of(Tekst.of("overdracht.pakket." + fout, String.join(", ", namen)));
    }

    private static String hash(Map<String, byte[]> bestanden, String naam) {
        var inhoud = Optional.ofNullable(bestanden.get(naam)).orElse(new byte[0]);
        return HexFormat.of().formatHex(Vingerafdruk.sha256(inhoud));
    }

    private static byte[] require(Map<String, byte[]> bestanden, String naam) {
        return Optional.ofNullable(bestanden.get(naam))
                .orElseThrow(() -> Pakketinhoud.refuse("ontbreekt", naam));
    }

    private static byte[] decode(byte[] base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
