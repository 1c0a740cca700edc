package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the register is and with which key it is asked: that of the operator, else the stand-in of
 * the demo, else none.
 */
@Component
class Brpinstellingen {

    /** How long a question may take: somebody waits for it. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    static final Duration CONNECT = Duration.ofSeconds(1);

    private final String url;
    private final String updateUrl;
    private final String sleutel;
    private final List<Registeradres> inHouse;

    Brpinstellingen(
            @Value("${samenhang.brp.url:}") String url,
            @Value("${samenhang.brp.update-url:}") String updateUrl,
            @Value("${samenhang.brp.sleutel:}") String sleutel,
            List<Registeradres> inHouse) {
        this.url = url;
        this.updateUrl = updateUrl;
        this.sleutel = sleutel;
        this.inHouse = List.copyOf(inHouse);
    }

    boolean isIngesteld() {
        return !url.isBlank() || inHouse.stream().anyMatch(Registeradres::isIngesteld);
    }

    /** Empty when the register does not run, or there is none. */
    Optional<URI> url() {
        return url.isBlank()
                ? inHouse.stream().flatMap(adres -> adres.url().stream()).findFirst()
                : Optional.of(URI.create(url));
    }

    /**
     * Where the register tells who was changed (Haal Centraal BRP Update API): a service beside the
     * other, by the same name with "update" behind it unless the operator says otherwise.
     */
    Optional<URI> updateUrl() {
        return updateUrl.isBlank()
                ? url().map(url -> URI.create(url + "update"))
                : Optional.of(URI.create(updateUrl));
    }

    String sleutel() {
        return sleutel;
    }
}
