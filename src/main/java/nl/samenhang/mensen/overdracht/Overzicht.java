package nl.samenhang.mensen.overdracht;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.samenhang.mensen.overdracht.Bladen.Persoonsblad;
import nl.samenhang.mensen.overdracht.Samensteller.Dossier;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Rij.Meegenomen;
import nl.samenhang.platform.web.Texts;

/** The package for who reads it on paper, in Dutch: from one municipality to another. */
public final class Overzicht {

    private static final Locale NL = Locale.forLanguageTag("nl");

    private final Texts texts;
    private final Manifest.Plaats van;
    private final Overdracht overdracht;
    private final List<Persoonsblad> personen;
    private final Dossier dossier;
    private final Map<String, String> namen;

    Overzicht(
            Texts texts,
            Manifest.Plaats van,
            Overdracht overdracht,
            List<Persoonsblad> personen,
            Dossier dossier) {
        this.texts = texts;
        this.van = van;
        this.overdracht = overdracht;
        this.personen = personen;
        this.dossier = dossier;
        this.namen =
                personen.stream()
                        .collect(Collectors.toMap(p -> p.id().toString(), Overzicht::name));
    }

    /** One field with its name. */
    public record Veld(String naam, String waarde) {}

    public String t(String sleutel, Object... argumenten) {
        return texts.t(NL, sleutel, argumenten);
    }

    public String van() {
        return van.naam();
    }

    public String naar() {
        return overdracht.naarNaam();
    }

    public String gezin() {
        return dossier.gezin().naam();
    }

    /** Each person on one line. */
    public List<String> mensen() {
        return personen.stream()
                .map(
                        p ->
                                name(p)
                                        + p.geboren()
                                                .map(
                                                        d ->
                                                                ", "
                                                                        + t(
                                                                                "overdracht.pdf.geboren",
                                                                                day(d)))
                                                .orElse(""))
                .toList();
    }

    /** The name of each file with its rows, without those that only hold others together. */
    public Map<String, List<List<Veld>>> groepen() {
        var groepen = new LinkedHashMap<String, List<List<Veld>>>();
        for (var rij : dossier.rijen().rijen()) {
            var velden = fields(rij);
            if (!velden.isEmpty()) {
                groepen.computeIfAbsent(
                                t("overdracht.bestand." + rij.tabel().bestand()),
                                _ -> new ArrayList<>())
                        .add(velden);
            }
        }
        return groepen;
    }

    public List<String> documenten() {
        return dossier.documenten().stream().map(d -> d.naam()).toList();
    }

    private List<Veld> fields(Meegenomen rij) {
        return rij.tabel().kolommen().stream()
                .filter(kolom -> rij.velden().containsKey(kolom.naam()))
                .filter(kolom -> isReadable(kolom.soort()))
                .map(kolom -> new Veld(t("overdracht.veld." + kolom.naam()), value(rij, kolom)))
                .filter(veld -> !veld.waarde().isBlank())
                .toList();
    }

    private static boolean isReadable(Soort soort) {
        return switch (soort) {
            case TEKST,
                    TEKSTEN,
                    CODE,
                    CODES,
                    DAG,
                    MOMENT,
                    PERIODE,
                    PERSOON,
                    PERSONEN,
                    PARTIJ,
                    NAAM ->
                    true;
            case SLEUTEL, JA_NEE, RIJ, DOCUMENT, ONDERWERP, DOSSIER, WIE, BLIJFT -> false;
        };
    }

    /** Sentences of the timeline are kept by key; everything else stands as it was written. */
    private String value(Meegenomen rij, Kolom kolom) {
        var waarde = String.valueOf(rij.velden().get(kolom.naam()));
        return switch (kolom.soort()) {
            case DAG -> day(LocalDate.parse(waarde));
            case MOMENT -> day(LocalDate.parse(waarde.substring(0, 10)));
            case PERSOON -> namen.getOrDefault(waarde, "");
            case PERSONEN -> joined(rij, kolom, id -> namen.getOrDefault(id, ""));
            case TEKSTEN, CODES -> joined(rij, kolom, tekst -> tekst);
            case PARTIJ -> party(field(rij, kolom));
            case PERIODE -> period(field(rij, kolom));
            case TEKST ->
                    rij.tabel().bestand().equals("tijdlijn") && texts.has(waarde)
                            ? t(waarde, arguments(rij))
                            : waarde;
            default -> waarde;
        };
    }

    private static Object field(Meegenomen rij, Kolom kolom) {
        return Objects.requireNonNullElse(rij.velden().get(kolom.naam()), "");
    }

    private static Object[] arguments(Meegenomen rij) {
        return rij.velden().get("argumenten") instanceof List<?> lijst
                ? lijst.toArray()
                : new Object[0];
    }

    private static String joined(Meegenomen rij, Kolom kolom, UnaryOperator<String> lees) {
        return rij.velden().get(kolom.naam()) instanceof List<?> lijst
                ? lijst.stream()
                        .map(een -> lees.apply(String.valueOf(een)))
                        .collect(Collectors.joining(", "))
                : "";
    }

    private String party(Object partij) {
        return partij instanceof Map<?, ?> wie
                ? wie.containsKey("persoon")
                        ? namen.getOrDefault(String.valueOf(wie.get("persoon")), "")
                        : String.valueOf(wie.get("naam"))
                : "";
    }

    private static String period(Object periode) {
        if (!(periode instanceof Map<?, ?> grenzen)) {
            return "";
        }
        var van = day(LocalDate.parse(String.valueOf(grenzen.get("van"))));
        return grenzen.containsKey("tot")
                ? van + " - " + day(LocalDate.parse(String.valueOf(grenzen.get("tot"))))
                : van;
    }

    private static String name(Persoonsblad p) {
        return List.of(
                        p.roepnaam().isBlank() ? p.voornamen() : p.roepnaam(),
                        p.voorvoegsel(),
                        p.geslachtsnaam())
                .stream()
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String day(String cijfers) {
        return cijfers.endsWith("00")
                ? cijfers.substring(0, 4)
                : day(LocalDate.parse(cijfers, DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static String day(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(NL));
    }
}
