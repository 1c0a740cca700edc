package nl.samenhang.platform.uitvoer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Builds the rows of a package up in the tables of the rooms, each with an id of our own. All of it
 * or, with a word on the first row that cannot be, nothing.
 */
@Component
public class Inname {

    private final Uitvoer uitvoer;
    private final RijRepository repository;

    Inname(Uitvoer uitvoer, RijRepository repository) {
        this.uitvoer = uitvoer;
        this.repository = repository;
    }

    /**
     * What is known here by which id of the package.
     *
     * @param dossier the file that the rows go into
     */
    public record Bekend(
            GezinId dossier, Map<String, InwonerId> personen, Map<String, UUID> documenten) {}

    /**
     * Takes in the rows of each file.
     *
     * @param bestanden rows by the name of their file
     * @return how many rows were taken in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(Set<Dossierdeel> delen, Map<String, List<JsonNode>> bestanden, Bekend bekend) {
        var rijen = new HashMap<String, UUID>();
        var aantal = 0;
        for (var deel : uitvoer.chosen(delen)) {
            for (var tabel : deel.tabellen()) {
                var nummer = 0;
                for (var rij : bestanden.getOrDefault(tabel.bestand(), List.of())) {
                    nummer++;
                    var plek = new Rijlezer(tabel, nummer, rij, bekend, rijen);
                    insert(plek, deel.begun(tabel, plek.columns()));
                    aantal++;
                }
            }
        }
        return aantal;
    }

    private void insert(Rijlezer plek, Map<String, Object> rij) {
        try {
            repository.insert(plek.tabel(), rij);
        } catch (DataIntegrityViolationException e) {
            throw plek.refuse("uitvoer.fout.past-niet", "");
        }
    }
}
