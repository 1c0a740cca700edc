package nl.samenhang.platform.web.over;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody may read without login. */
class OverPagesTest extends SamenhangTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    pad               | kop
                    /                 | Waarmee kunnen we helpen?
                    /toegankelijkheid | Toegankelijkheid
                    /privacy          | Uw privacy
                    """)
    void everybody_reads_it_without_login(String pad, String kop) {
        assertThat(mvc.get().uri(pad)).hasStatusOk().bodyText().contains("<h1").contains(kop);
    }

    @Test
    void the_front_page_says_first_what_to_do_in_danger() {
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("href=\"tel:112\"")
                .contains("href=\"tel:08002000\"")
                .contains("href=\"/melding?gebeurtenissen=SCHULDEN\"");
    }

    @Test
    void a_choice_on_the_front_page_is_made_in_the_form() {
        assertThat(mvc.get().uri("/melding?gebeurtenissen=SCHULDEN"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"SCHULDEN\" checked");
    }

    @Test
    void who_finds_a_weakness_reads_where_to_tell_it() {
        assertThat(mvc.get().uri("/.well-known/security.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Contact: mailto:")
                .contains("Expires: 2027-03-13T00:00:00Z");
    }

    @Test
    void only_the_front_door_is_for_search_engines() {
        assertThat(mvc.get().uri("/robots.txt")).hasStatusOk().bodyText().endsWith("Disallow: /\n");
    }

    @Test
    void an_unknown_address_gives_our_own_page() {
        assertThat(mvc.get().uri("/bestaat/niet"))
                .hasStatus(404)
                .bodyText()
                .contains("Deze pagina is er niet");
    }
}
