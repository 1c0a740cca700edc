package nl.samenhang.werkplek.beheer.web;

import java.util.Optional;
import nl.samenhang.platform.security.Beheerverzoek;
import nl.samenhang.platform.web.Page;

/**
 * A request that waits for a second administrator.
 *
 * @param teamnaam of the team for which the role would count
 * @param mag whether the reader may approve it
 * @param eigen whether the reader asked it
 */
public record VerzoekView(
        Beheerverzoek verzoek, Optional<String> teamnaam, boolean mag, boolean eigen) {

    /** What is asked, in one sentence. */
    public String wat(Page page) {
        return verzoek.vraag()
                .map(v -> page.t("security.rol." + v.rol()))
                .map(
                        rol ->
                                teamnaam.map(
                                                team ->
                                                        page.t(
                                                                "beheer.gebruiker.rol-voor-team",
                                                                rol,
                                                                team))
                                        .orElse(rol))
                .map(rol -> page.t("beheer.verzoek.wat.ROL", rol))
                .orElseGet(() -> page.t("beheer.verzoek.wat.TWEEDE_FACTOR"));
    }
}
