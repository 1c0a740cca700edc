package nl.samenhang.besluit.keuze;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choices of help by another law, of which the asker may know no more than that they are there (Wmo
 * 2015 art. 5.1.1 lid 4, Jeugdwet art. 7.3.11).
 */
@Service
@Transactional(readOnly = true)
public class Keuzecontacten {

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;

    Keuzecontacten(JdbcClient jdbc, Medewerkers medewerkers) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
    }

    /**
     * Whom to call about each choice of a file besides these; empty when the family made it without
     * us.
     */
    public List<Optional<String>> beside(GezinId gezin, List<Keuze> bekend) {
        record Contact(UUID id, Optional<UUID> door) {}
        var known = bekend.stream().map(keuze -> keuze.id().value()).toList();
        return jdbc
                .sql("select id, door from database.contacten('keuze', :gezin, null)")
                .param("gezin", gezin.value())
                .query(
                        (rs, _) ->
                                new Contact(
                                        rs.getObject("id", UUID.class),
                                        Optional.ofNullable(rs.getObject("door", UUID.class))))
                .list()
                .stream()
                .filter(contact -> !known.contains(contact.id()))
                .map(contact -> contact.door().map(wie -> naam(new MedewerkerId(wie))))
                .distinct()
                .toList();
    }

    private String naam(MedewerkerId wie) {
        return medewerkers.find(wie).map(Medewerker::naam).orElse("-");
    }
}
