package nl.samenhang.platform.account.scim;

import static nl.samenhang.platform.account.scim.ScimRechten.BIJHOUDEN;
import static nl.samenhang.platform.account.scim.ScimRechten.SCIM_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.platform.account.scim.Personen.Bladzijde;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this service provider can do (RFC 7644, section 4). */
@RestController
@RequestMapping(
        path = "/scim/v2",
        produces = {SCIM_JSON, APPLICATION_JSON_VALUE})
@Requires(BIJHOUDEN)
@Verwerking(Verwerking.GEEN)
class ConfigController {

    @GetMapping("/ServiceProviderConfig")
    Map<String, Object> config() {
        return Scimbeschrijving.config();
    }

    @GetMapping("/ResourceTypes")
    Map<String, Object> types() {
        return list(Scimbeschrijving.types());
    }

    @GetMapping("/ResourceTypes/{id}")
    Map<String, Object> type(@PathVariable String id) {
        return one(Scimbeschrijving.types(), id);
    }

    @GetMapping("/Schemas")
    Map<String, Object> schemas() {
        return list(Scimbeschrijving.schemas());
    }

    @GetMapping("/Schemas/{id}")
    Map<String, Object> schema(@PathVariable String id) {
        return one(Scimbeschrijving.schemas(), id);
    }

    private static Map<String, Object> list(List<Map<String, Object>> all) {
        return Weergave.list(new Bladzijde<>(all, all.size()), 1);
    }

    private static Map<String, Object> one(List<Map<String, Object>> all, String id) {
        return all.stream()
                .filter(een -> Optional.of(id).equals(Optional.ofNullable(een.get("id"))))
                .findFirst()
                .orElseThrow(() -> ScimFout.notFound("Resource", id));
    }
}
