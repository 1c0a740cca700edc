package nl.samenhang.platform.account.scim;

import static nl.samenhang.platform.account.scim.ScimRechten.BIJHOUDEN;
import static nl.samenhang.platform.account.scim.ScimRechten.SCIM_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

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

/** Teams and roles with their members, for the identity system. */
@RestController
@RequestMapping(
        path = "/scim/v2/Groups",
        produces = {SCIM_JSON, APPLICATION_JSON_VALUE})
@Requires(BIJHOUDEN)
@Verwerking("identiteit-bijhouden")
class GroupController {

    private final Groepen groepen;

    GroupController(Groepen groepen) {
        this.groepen = groepen;
    }

    @GetMapping
    Map<String, Object> index(
            @RequestParam Optional<String> filter,
            @RequestParam Optional<Integer> startIndex,
            @RequestParam Optional<Integer> count,
            @RequestParam Optional<String> attributes,
            @RequestParam Optional<String> excludedAttributes) {
        var deel = Deel.of(startIndex, count);
        var found = groepen.list(filter, deel.skip(), deel.most());
        var groups =
                found.items().stream()
                        .map(Weergave::group)
                        .map(group -> Weergave.selected(group, attributes, excludedAttributes))
                        .toList();
        return Weergave.list(new Personen.Bladzijde<>(groups, found.total()), deel.start());
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> show(
            @PathVariable UUID id,
            @RequestParam Optional<String> attributes,
            @RequestParam Optional<String> excludedAttributes) {
        var group = Weergave.group(groepen.get(id));
        return ResponseEntity.ok()
                .eTag(Weergave.version(group))
                .body(Weergave.selected(group, attributes, excludedAttributes));
    }

    /** The house has its teams and roles: the answer says where the group is, or is made. */
    @PostMapping
    Map<String, Object> create(@RequestBody JsonNode body) {
        throw groepen.refuseNew(body.path("displayName").asString(""));
    }

    @PutMapping("/{id}")
    ResponseEntity<Map<String, Object>> replace(
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> version,
            @RequestBody JsonNode body) {
        return answer(id, version, Groepsinhoud.of(body));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, Object>> update(
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> version,
            @RequestBody JsonNode body) {
        return answer(id, version, Groepsinhoud.of(groepen.get(id)).patch(body));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> destroy(@PathVariable UUID id) {
        groepen.get(id);
        throw new ScimFout(403, "mutability", "A team or a role is removed in Samenhang itself");
    }

    private ResponseEntity<Map<String, Object>> answer(
            UUID id, Optional<String> version, Groepsinhoud inhoud) {
        var groep = groepen.get(id);
        Deel.requireVersion(version, Weergave.version(Weergave.group(groep)));
        inhoud.requireName(groep.naam());
        var group = Weergave.group(groepen.replace(groep, inhoud.externId(), inhoud.leden()));
        return ResponseEntity.ok().eTag(Weergave.version(group)).body(group);
    }
}
