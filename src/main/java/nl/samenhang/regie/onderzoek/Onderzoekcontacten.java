package nl.samenhang.regie.onderzoek;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inquiries by another law, of which the asker may know no more than that they are there (Wmo 2015
 * art. 5.1.1 lid 4, Jeugdwet art. 7.3.11).
 */
@Service
@Transactional(readOnly = true)
public class Onderzoekcontacten {

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final Rollen rollen;

    Onderzoekcontacten(JdbcClient jdbc, Medewerkers medewerkers, Rollen rollen) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
    }

    /** Those of a file besides these, the newest first. */
    public List<Onderzoekcontact> beside(GezinId gezin, List<Onderzoek> bekend) {
        var known = bekend.stream().map(Onderzoek::id).toList();
        return jdbc
                .sql("select id, door, open from database.contacten('onderzoek', :gezin, null)")
                .param("gezin", gezin.value())
                .query(
                        (rs, _) ->
                                new Onderzoekcontact(
                                        new OnderzoekId(rs.getObject("id", UUID.class)),
                                        naam(new MedewerkerId(rs.getObject("door", UUID.class))),
                                        rs.getBoolean("open")))
                .list()
                .stream()
                .filter(contact -> !known.contains(contact.id()))
                .toList();
    }

    /**
     * Refuses an inquiry by a law that is not the asker's own while another one runs of which they
     * may not know more: that may be the same. One by the own law has a clock of its own and
     * begins.
     */
    void requireNoneBeside(GezinId gezin, List<Onderzoek> bekend, List<Onderzochte> over) {
        var eigen = rollen.wettenOf(Contexts.current().rol());
        if (over.stream().allMatch(wie -> isWithin(eigen, wie))) {
            return;
        }
        beside(gezin, bekend).stream()
                .filter(Onderzoekcontact::open)
                .findFirst()
                .ifPresent(
                        contact -> {
                            throw new Refusal(
                                    Tekst.of("onderzoek.fout.loopt-elders", contact.naam()));
                        });
    }

    private static boolean isWithin(Set<Wet> eigen, Onderzochte wie) {
        return (!wie.wmo() || eigen.contains(Wet.WMO))
                && (!wie.jeugd() || eigen.contains(Wet.JEUGDWET));
    }

    private String naam(MedewerkerId wie) {
        return medewerkers.find(wie).map(Medewerker::naam).orElse("-");
    }
}
