package nl.samenhang.werkplek.voorbeeldstad;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class VoorbeeldstadTest extends SamenhangTest {

    private static final Gemeentecode PROEFSTAD = new Gemeentecode("9977");

    @Autowired Voorbeeldstad stad;
    @Autowired Inwoners inwoners;
    @Autowired JdbcClient jdbc;

    @Test
    void a_town_that_was_cut_off_goes_on_where_it_was_and_is_made_once() {
        var steps = stad.steps(PROEFSTAD, 5, 300);
        steps.subList(0, 2).forEach(Runnable::run);
        assertThat(stad.isNeeded(PROEFSTAD)).isTrue();
        assertThat(stad.steps(PROEFSTAD, 5, 300)).hasSize(steps.size() - 2);
        stad.fill(PROEFSTAD, 5, 300);
        assertThat(stad.isNeeded(PROEFSTAD)).isFalse();
        var context = Verwerkingscontext.system(PROEFSTAD, Systeemgebruiker.TAKEN, "test");
        assertThat(as(context, () -> count("gezin.gezin"))).isGreaterThan(10);
        assertThat(as(context, () -> count("huishouden.huishouden"))).isGreaterThan(290);
        assertThat(as(context, () -> count("gezinsplan.doel"))).isPositive();
        assertThat(as(context, () -> inwoners.findByBsn(new Bsn("999900006")))).isEmpty();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
