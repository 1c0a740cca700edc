package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A register that answers otherwise than the stand-in does. */
class RegisterantwoordTest extends BrpTest {

    @Test
    void a_number_that_the_register_does_not_know_is_said_and_changes_nothing() throws IOException {
        assertThat(answered("{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": []}"))
                .contains("registerwijziging.inwoner.niemand");
        assertThat(of(piet)).isEmpty();
    }

    @Test
    void fields_that_nobody_knows_stop_nothing_of_what_is_known() throws IOException {
        var gezegd =
                answered(
                        """
                        {"type": "RaadpleegMetBurgerservicenummer", "versie": {"nieuw": [1, 2]},
                         "personen": [{"burgerservicenummer": "%s", "schoenmaat": 44,
                                       "naam": {"voornamen": "Piet", "geslachtsnaam": "Anders",
                                                "aanspreekvorm": ["heer", null]},
                                       "partners": "geen"}]}
                        """
                                .formatted(pietBsn.nummer()));
        assertThat(gezegd).contains("registerwijziging.inwoner.gewijzigd");
        assertThat(asSystem(() -> inwoners.get(piet)).naam()).isEqualTo("Piet Anders");
    }

    /** What is said to who compares Piet, when the register answers this. */
    private String answered(String json) throws IOException {
        server.stop();
        var ander = HttpServer.create(new InetSocketAddress("127.0.0.1", url.getPort()), 0);
        ander.createContext(
                "/",
                exchange -> {
                    var body = json.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        ander.start();
        try {
            return mvc.post()
                    .uri("/inwoners/" + piet + "/brp")
                    .with(csrf())
                    .with(request(yusuf, "CONSULENT"))
                    .exchange()
                    .getMvcResult()
                    .getFlashMap()
                    .toString();
        } finally {
            ander.stop(0);
        }
    }
}
