package nl.samenhang.besluit.keuze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Veld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of a wish the copy of the own data has all that is kept (AVG art. 15). */
class KeuzeInzageTest extends SamenhangTest {

    @Autowired private KeuzeInzage inzage;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_wish_is_told_with_its_language_faith_distance_and_what_is_a_must() {
        var kind = new InwonerId(Ids.next());
        wish(kind.value());
        var stukken = asSystem(() -> inzage.stukken(kind));
        assertThat(stukken).singleElement();
        assertThat(stukken.getFirst().velden())
                .extracting(Veld::naam)
                .contains(
                        "hulpvraag",
                        "tekst",
                        "talen",
                        "identiteit",
                        "werkwijze",
                        "postcode",
                        "kilometers",
                        "uiterlijk",
                        "status",
                        "moet");
        assertThat(stukken.getFirst().velden())
                .filteredOn(veld -> veld.naam().equals("moet"))
                .hasSize(2);
    }

    @Test
    void of_the_wish_of_somebody_else_nothing_is_told() {
        wish(Ids.next());
        var ander = new InwonerId(Ids.next());
        assertThat(asSystem(() -> inzage.stukken(ander))).isEmpty();
    }

    private void wish(UUID kind) {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into keuze.keuze (gemeente, id, gezin, inwoner, hulpvraag, woorden, talen,
                                          identiteit, werkwijze, postcode, kilometers, uiterlijk, moet, wenser, gewenst_op, status)
                                        values (:g, uuidv7(), uuidv7(), :kind, 'BOOSHEID', 'Iemand met geduld.', '{nl,tr}',
                                          'HUMANISTISCH', 'BUITEN', '9901', 5, '2026-12-01', '{TAAL,AFSTAND}', :kind,
                                          '2026-09-01T10:00:00Z', 'ZOEKT')
                                        """)
                                .param("g", SAMENSTAD.code())
                                .param("kind", kind)
                                .update());
    }
}
