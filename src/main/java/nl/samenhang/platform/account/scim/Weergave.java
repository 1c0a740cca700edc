package nl.samenhang.platform.account.scim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.platform.account.scim.Personen.Bladzijde;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Users, groups and lists as RFC 7643 and RFC 7644 write them. */
final class Weergave {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    private static final Set<String> ALWAYS = Set.of("schemas", "id", "meta");

    private Weergave() {}

    static Map<String, Object> user(Persoon persoon) {
        var user = new LinkedHashMap<String, Object>();
        user.put("schemas", List.of(USER));
        user.put("id", persoon.known().toString());
        persoon.externId().ifPresent(id -> user.put("externalId", id));
        user.put("userName", persoon.gebruikersnaam());
        user.put("name", Map.of("formatted", persoon.naam()));
        user.put("displayName", persoon.naam());
        user.put("title", persoon.functie());
        user.put("active", persoon.actief());
        user.put("emails", List.of(value(persoon.email())));
        persoon.telefoon().ifPresent(nr -> user.put("phoneNumbers", List.of(value(nr))));
        return withMeta(user, "User", "Users/" + persoon.known());
    }

    static Map<String, Object> group(Groep groep) {
        var group = new LinkedHashMap<String, Object>();
        group.put("schemas", List.of(GROUP));
        group.put("id", groep.id().toString());
        groep.externId().ifPresent(id -> group.put("externalId", id));
        group.put("displayName", groep.naam());
        group.put("members", groep.leden().stream().map(Weergave::member).toList());
        return withMeta(group, "Group", "Groups/" + groep.id());
    }

    static Map<String, Object> list(Bladzijde<Map<String, Object>> items, int start) {
        var list = new LinkedHashMap<String, Object>();
        list.put("schemas", List.of(LIST));
        list.put("totalResults", items.total());
        list.put("startIndex", start);
        list.put("itemsPerPage", items.items().size());
        list.put("Resources", items.items());
        return list;
    }

    /** Only the attributes that were asked for, or all but some; who it is always stands there. */
    static Map<String, Object> selected(
            Map<String, Object> resource, Optional<String> only, Optional<String> without) {
        var wanted = only.map(Weergave::names);
        var unwanted = without.map(Weergave::names).orElse(Set.of());
        var selected = new LinkedHashMap<>(resource);
        selected.keySet()
                .removeIf(
                        key -> {
                            var name = key.toLowerCase(Locale.ROOT);
                            return !ALWAYS.contains(name)
                                    && (unwanted.contains(name)
                                            || wanted.filter(w -> !w.contains(name)).isPresent());
                        });
        return selected;
    }

    /** The version of a resource, as in its {@code meta}. */
    static String version(Map<String, Object> resource) {
        return resource.get("meta") instanceof Map<?, ?> meta
                ? String.valueOf(meta.get("version"))
                : "";
    }

    static String address(String pad) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/scim/v2/" + pad)
                .toUriString();
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(name -> Attribuut.name(name.strip()).replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> value(String value) {
        return ordered("value", value, "type", "work", "primary", true);
    }

    private static Map<String, Object> member(Groep.Lid lid) {
        return ordered(
                "value", lid.id().toString(),
                "display", lid.naam(),
                "type", "User",
                "$ref", address("Users/" + lid.id()));
    }

    private static Map<String, Object> withMeta(
            Map<String, Object> resource, String type, String pad) {
        resource.put(
                "meta",
                Map.of(
                        "resourceType",
                        type,
                        "location",
                        address(pad),
                        "version",
                        "W/\"" + hash(resource.toString()) + "\""));
        return resource;
    }

    /** In this order on every node, because the version follows from the text. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }

    private static String hash(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
