package nl.samenhang.aanval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the purpose table says of a word that was read. */
final class Doelgrensregels {

    /** That there is help and whom to call is for everybody who may open the file (ADR 17). */
    private static final Set<String> CONTACT = Set.of("contact_naam", "contact_telefoon");

    private final JdbcClient jdbc;
    private final Map<String, Boolean> known = new HashMap<>();

    Doelgrensregels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean allows(String doel, String rol, Merken.Vondst vondst) {
        return CONTACT.contains(vondst.bron().kolom())
                || known.computeIfAbsent(
                        String.join(" x ", doel, rol, vondst.bron().categorie(), vondst.wet()),
                        _ -> asked(doel, rol, vondst));
    }

    private boolean asked(String doel, String rol, Merken.Vondst vondst) {
        return jdbc.sql(
                        """
                        select exists (select 1 from database.doelregel
                          where doel = :doel and rol in (:rol, '*') and categorie = :categorie
                            and (wet in ('*', :wet) or :wet = '')
                            and (uitkomst = 'TOEGESTAAN' or categorie = 'VOORZIENING'))
                        """)
                .param("doel", doel)
                .param("rol", rol)
                .param("categorie", vondst.bron().categorie())
                .param("wet", vondst.wet())
                .query(Boolean.class)
                .single();
    }
}
