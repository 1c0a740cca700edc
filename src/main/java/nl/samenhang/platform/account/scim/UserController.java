package nl.samenhang.platform.account.scim;

import static nl.samenhang.platform.account.scim.ScimRechten.BIJHOUDEN;
import static nl.samenhang.platform.account.scim.ScimRechten.SCIM_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Employees, for the identity system (RFC 7644, section 3). */
@RestController
@RequestMapping(
        path = "/scim/v2/Users",
        produces = {SCIM_JSON, APPLICATION_JSON_VALUE})
@Requires(BIJHOUDEN)
@Verwerking("identiteit-bijhouden")
class UserController {

    private final Personen personen;

    UserController(Personen personen) {
        this.personen = personen;
    }

    @GetMapping
    Map<String, Object> index(
            @RequestParam Optional<String> filter,
            @RequestParam Optional<Integer> startIndex,
            @RequestParam Optional<Integer> count,
            @RequestParam Optional<String> attributes,
            @RequestParam Optional<String> excludedAttributes) {
        var deel = Deel.of(startIndex, count);
        var found = personen.list(filter, deel.skip(), deel.most());
        var users =
                found.items().stream()
                        .map(Weergave::user)
                        .map(user -> Weergave.selected(user, attributes, excludedAttributes))
                        .toList();
        return Weergave.list(new Personen.Bladzijde<>(users, found.total()), deel.start());
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> show(
            @PathVariable UUID id,
            @RequestParam Optional<String> attributes,
            @RequestParam Optional<String> excludedAttributes) {
        var user = Weergave.user(personen.get(id));
        return ResponseEntity.ok()
                .eTag(Weergave.version(user))
                .body(Weergave.selected(user, attributes, excludedAttributes));
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> create(@RequestBody JsonNode body) {
        var user = Weergave.user(personen.create(Persoonlezer.read(body, Optional.empty())));
        return ResponseEntity.created(URI.create(Weergave.address("Users/" + user.get("id"))))
                .eTag(Weergave.version(user))
                .body(user);
    }

    @PutMapping("/{id}")
    ResponseEntity<Map<String, Object>> replace(
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> version,
            @RequestBody JsonNode body) {
        var was = current(id, version);
        return answer(personen.update(was, Persoonlezer.read(body, was.id())));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, Object>> update(
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> version,
            @RequestBody JsonNode body) {
        var was = current(id, version);
        return answer(personen.update(was, Persoonlezer.patch(was, body)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> destroy(
            @PathVariable UUID id, @RequestHeader("If-Match") Optional<String> version) {
        current(id, version);
        personen.end(id);
        return ResponseEntity.noContent().build();
    }

    private Persoon current(UUID id, Optional<String> version) {
        var persoon = personen.get(id);
        Deel.requireVersion(version, Weergave.version(Weergave.user(persoon)));
        return persoon;
    }

    private static ResponseEntity<Map<String, Object>> answer(Persoon persoon) {
        var user = Weergave.user(persoon);
        return ResponseEntity.ok().eTag(Weergave.version(user)).body(user);
    }
}
