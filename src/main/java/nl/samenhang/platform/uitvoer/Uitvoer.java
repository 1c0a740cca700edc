package nl.samenhang.platform.uitvoer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Rij.Meegenomen;
import org.springframework.stereotype.Component;

/** Takes the rows of a file that may go out of the tables of the rooms. */
@Component
public class Uitvoer {

    private final List<Uitvoerdeel> delen;
    private final RijRepository repository;

    Uitvoer(List<Uitvoerdeel> delen, RijRepository repository) {
        this.delen = delen;
        this.repository = repository;
    }

    /**
     * What goes, and of how many rows of each part it is not so.
     *
     * @param rijen in an order in which they can be taken in
     */
    public record Opbrengst(List<Meegenomen> rijen, Map<Dossierdeel, Integer> blijft) {

        /** How many rows of a part go. */
        public long aantal(Set<String> bestanden) {
            return rijen.stream().filter(r -> bestanden.contains(r.tabel().bestand())).count();
        }
    }

    /**
     * Reads the rows of these parts.
     *
     * @param documenten the documents that go
     * @param naam how an employee is called elsewhere
     */
    public Opbrengst read(
            GezinId gezin,
            Set<Dossierdeel> gekozen,
            Set<UUID> documenten,
            Keuze keuze,
            UnaryOperator<String> naam) {
        var rijen = new ArrayList<Meegenomen>();
        var blijft = new LinkedHashMap<Dossierdeel, Integer>();
        var ids = new HashSet<String>();
        documenten.forEach(id -> ids.add(id.toString()));
        for (var deel : chosen(gekozen)) {
            for (var tabel : deel.tabellen()) {
                var alle = repository.rows(tabel, gezin);
                var mee =
                        alle.stream()
                                .filter(rij -> keuze.gaatMee(deel.deel(), rij))
                                .filter(rij -> stands(tabel, rij, ids))
                                .toList();
                var namen = deel.namen(parties(tabel, mee));
                mee.forEach(
                        rij -> {
                            rij.tekst("id").ifPresent(ids::add);
                            rijen.add(new Meegenomen(tabel, fields(tabel, rij, ids, namen, naam)));
                        });
                blijft.merge(deel.deel(), alle.size() - mee.size(), Integer::sum);
            }
        }
        return new Opbrengst(List.copyOf(rijen), Map.copyOf(blijft));
    }

    /** The tables of a part, in the order in which they can be taken in. */
    public List<Uitvoertabel> tabellen(Dossierdeel deel) {
        return chosen(Set.of(deel)).stream().flatMap(d -> d.tabellen().stream()).toList();
    }

    List<Uitvoerdeel> chosen(Set<Dossierdeel> gekozen) {
        return delen.stream()
                .filter(deel -> gekozen.contains(deel.deel()))
                .sorted((a, b) -> a.deel().compareTo(b.deel()))
                .toList();
    }

    /** Whether everything that the row cannot do without goes too. */
    private static boolean stands(Uitvoertabel tabel, Rij rij, Set<String> mee) {
        return tabel.kolommen().stream()
                .filter(k -> k.soort() == Soort.RIJ || k.soort() == Soort.DOCUMENT)
                .allMatch(
                        k ->
                                rij.tekst(k.naam())
                                        .map(
                                                id ->
                                                        mee.contains(id)
                                                                || !k.verplicht()
                                                                || id.equals(rij.tekst("id").get()))
                                        .orElse(true));
    }

    private static List<UUID> parties(Uitvoertabel tabel, List<Rij> rijen) {
        if (tabel.kolommen().stream().noneMatch(k -> k.soort() == Soort.PARTIJ)) {
            return List.of();
        }
        return rijen.stream()
                .flatMap(rij -> rij.tekst("partij_id").stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    private static Map<String, Object> fields(
            Uitvoertabel tabel,
            Rij rij,
            Set<String> mee,
            Map<UUID, String> namen,
            UnaryOperator<String> naam) {
        var velden = new LinkedHashMap<String, Object>();
        for (var kolom : tabel.kolommen()) {
            if (kolom.reist()) {
                value(kolom, rij, mee, namen, naam)
                        .ifPresent(waarde -> velden.put(kolom.naam(), waarde));
            }
        }
        return velden;
    }

    private static Optional<Object> value(
            Kolom kolom,
            Rij rij,
            Set<String> mee,
            Map<UUID, String> namen,
            UnaryOperator<String> naam) {
        var tekst = rij.tekst(kolom.naam());
        return switch (kolom.soort()) {
            case RIJ, DOCUMENT ->
                    tekst.filter(id -> mee.contains(id) || id.equals(rij.tekst("id").orElse("")))
                            .map(Object.class::cast);
            case PARTIJ -> Optional.of(party(rij, namen, naam));
            case NAAM -> tekst.map(naam).map(Object.class::cast);
            case MOMENT -> tekst.map(Waarden::moment).map(Object.class::cast);
            case PERIODE -> tekst.map(Waarden::period).map(Object.class::cast);
            case JA_NEE -> tekst.map(Boolean::valueOf).map(Object.class::cast);
            case TEKSTEN, CODES, PERSONEN ->
                    Optional.of(Waarden.texts(rij.waarden().path(kolom.naam())));
            case SLEUTEL, TEKST, CODE, DAG, PERSOON, ONDERWERP -> tekst.map(Object.class::cast);
            case DOSSIER, WIE, BLIJFT -> Optional.empty();
        };
    }

    /** A member by the number in the package; anybody else by name, for they stay there. */
    private static Map<String, Object> party(
            Rij rij, Map<UUID, String> namen, UnaryOperator<String> naam) {
        var soort = rij.tekst("partij_soort").orElse("");
        var id = rij.tekst("partij_id");
        if (soort.equals("GEZINSLID") && id.isPresent()) {
            return Map.of("persoon", id.get());
        }
        var bekend =
                id.map(UUID::fromString)
                        .map(wie -> Objects.requireNonNullElse(namen.get(wie), "?"))
                        .or(() -> rij.tekst("partij_naam"))
                        .orElse("?");
        return Map.of("naam", soort.equals("MEDEWERKER") ? naam.apply(bekend) : bekend);
    }
}
