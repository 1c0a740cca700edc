package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Tekst;
import org.junit.jupiter.api.Test;

class MenuTest {

    @Test
    void eight_pages_stand_beside_each_other() {
        var menu = Menu.of(pages(8)).folded(true);
        assertThat(menu.eerst()).hasSize(8);
        assertThat(menu.meer()).isEmpty();
    }

    @Test
    void of_more_pages_seven_stay_in_sight_and_the_others_keep_their_order() {
        var alle = pages(18);
        var menu = Menu.of(alle).folded(true);
        assertThat(menu.eerst()).isEqualTo(alle.subList(0, 7));
        assertThat(menu.meer()).isEqualTo(alle.subList(7, 18));
    }

    @Test
    void in_the_menu_of_a_phone_all_stand_below_each_other() {
        assertThat(Menu.of(pages(18)).folded(false).eerst()).hasSize(18);
    }

    private static List<Menupunt> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Menupunt("/" + i, "openbaar", Tekst.of("web.kop.meer"), i))
                .toList();
    }
}
