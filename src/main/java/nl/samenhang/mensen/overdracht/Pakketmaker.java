package nl.samenhang.mensen.overdracht;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.mensen.overdracht.Bladen.Documentblad;
import nl.samenhang.mensen.overdracht.Bladen.Gezinsblad;
import nl.samenhang.mensen.overdracht.Samensteller.Dossier;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the signed package of what goes. */
@Component
class Pakketmaker {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Persoonsbladen personen;
    private final OntvangstRepository herkomst;
    private final Documenten documenten;
    private final Sleutels sleutels;
    private final Gemeentekeuze gemeenten;
    private final TemplateEngine templates;
    private final PdfRenderer pdf;
    private final Texts texts;
    private final JsonMapper json;
    private final Clock clock;

    Pakketmaker(
            Persoonsbladen personen,
            OntvangstRepository herkomst,
            Documenten documenten,
            Sleutels sleutels,
            Gemeentekeuze gemeenten,
            TemplateEngine templates,
            PdfRenderer pdf,
            Texts texts,
            JsonMapper json,
            Clock clock) {
        this.personen = personen;
        this.herkomst = herkomst;
        this.documenten = documenten;
        this.sleutels = sleutels;
        this.gemeenten = gemeenten;
        this.templates = templates;
        this.pdf = pdf;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    Pakket make(Overdracht overdracht, Dossier dossier) {
        var nu = clock.instant();
        var bestanden = new LinkedHashMap<String, byte[]>();
        var gezin = dossier.gezin();
        var bladen = personen.of(overdracht, gezin, dossier.wie());
        put(
                bestanden,
                Bladen.GEZIN,
                new Gezinsblad(gezin.naam(), gezin.kenmerk(), gezin.geopendOp()));
        put(bestanden, Bladen.PERSONEN, bladen);
        rows(dossier).forEach((naam, rijen) -> put(bestanden, naam, rijen));
        documents(dossier, bestanden);
        var kop = kop(overdracht, dossier);
        var van = new Manifest.Plaats(self(), gemeenten.name(Contexts.current().gemeente()));
        bestanden.put(
                Bladen.OVERZICHT, overview(new Overzicht(texts, van, overdracht, bladen, dossier)));
        return sign(overdracht, van, kop, nu, bestanden);
    }

    static Kop kop(Overdracht overdracht, Dossier dossier) {
        return new Kop(
                overdracht.doorNaam(),
                dossier.wie().gaan().size(),
                overdracht.delen().entrySet().stream()
                        .map(deel -> new Kop.Deel(deel.getKey(), deel.getValue()))
                        .toList());
    }

    private Pakket sign(
            Overdracht overdracht,
            Manifest.Plaats van,
            Kop kop,
            Instant nu,
            Map<String, byte[]> bestanden) {
        var sleutel = sleutels.require().vingerafdruk();
        var manifest =
                json.writeValueAsBytes(
                        new Manifest(
                                Manifest.FORMAAT,
                                Manifest.VERSIE,
                                overdracht.id().value(),
                                van,
                                new Manifest.Plaats(
                                        overdracht.naar().code(), overdracht.naarNaam()),
                                nu,
                                sleutel.tekst(),
                                kop,
                                bestanden.entrySet().stream().map(Pakketmaker::listed).toList()));
        var alle = new LinkedHashMap<String, byte[]>();
        alle.put(Manifest.NAAM, manifest);
        alle.put(
                Manifest.HANDTEKENING,
                Base64.getEncoder().encode(sleutels.sign(manifest).handtekening()));
        alle.putAll(bestanden);
        var zip = Pakketinhoud.write(alle);
        return new Pakket(zip, Vingerafdruk.sha256(zip), sleutel);
    }

    private static Map<String, List<Map<String, Object>>> rows(Dossier dossier) {
        var perBestand = new LinkedHashMap<String, List<Map<String, Object>>>();
        dossier.rijen()
                .rijen()
                .forEach(
                        rij ->
                                perBestand
                                        .computeIfAbsent(
                                                Bladen.RIJEN + rij.tabel().bestand() + ".json",
                                                _ -> new ArrayList<>())
                                        .add(rij.velden()));
        return perBestand;
    }

    private void documents(Dossier dossier, Map<String, byte[]> bestanden) {
        var bladen = new ArrayList<Documentblad>();
        for (var document : dossier.documenten()) {
            var inhoud = documenten.open(document.id());
            var naam =
                    "documenten/%03d.%s"
                            .formatted(bladen.size() + 1, document.mediatype().extensie());
            bestanden.put(naam, inhoud.bytes());
            bladen.add(
                    new Documentblad(
                            document.id().value(),
                            naam,
                            document.naam(),
                            herkomst.madeOn(document.id().value())
                                    .orElseGet(
                                            () -> LocalDate.ofInstant(document.aangemaakt(), HERE)),
                            document.gedeeld(),
                            concerned(document.id())));
        }
        if (!bladen.isEmpty()) {
            put(bestanden, Bladen.DOCUMENTEN, bladen);
        }
    }

    private List<UUID> concerned(DocumentId id) {
        return documenten.concerns(id).stream().map(wie -> wie.value()).sorted().toList();
    }

    private byte[] overview(Overzicht overzicht) {
        var output = new StringOutput();
        templates.render(
                "mensen/overdracht/pdf/overzicht.jte", Map.of("overzicht", overzicht), output);
        return pdf.render(output.toString());
    }

    private void put(Map<String, byte[]> bestanden, String naam, Object inhoud) {
        bestanden.put(naam, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(inhoud));
    }

    private static Manifest.Bestand listed(Map.Entry<String, byte[]> bestand) {
        return new Manifest.Bestand(
                bestand.getKey(),
                HexFormat.of().formatHex(Vingerafdruk.sha256(bestand.getValue())),
                bestand.getValue().length);
    }

    private static String self() {
        return Contexts.current().gemeente().code();
    }
}
