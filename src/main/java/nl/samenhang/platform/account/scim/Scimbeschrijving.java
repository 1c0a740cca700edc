package nl.samenhang.platform.account.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of this interface in its own words (RFC 7643, sections 5 to 7). */
final class Scimbeschrijving {

    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    private Scimbeschrijving() {}

    static Map<String, Object> config() {
        var no = Map.of("supported", (Object) false);
        var config = new LinkedHashMap<String, Object>();
        config.put("schemas", List.of(CORE + "ServiceProviderConfig"));
        config.put("patch", Map.of("supported", true));
        config.put("bulk", Map.of("supported", false, "maxOperations", 0, "maxPayloadSize", 0));
        config.put("filter", Map.of("supported", true, "maxResults", Deel.MOST));
        config.put("changePassword", no);
        config.put("sort", no);
        config.put("etag", Map.of("supported", true));
        config.put(
                "authenticationSchemes",
                List.of(
                        Map.of(
                                "type", "oauthbearertoken",
                                "name", "Bearer token",
                                "description", "A token made under /beheer/identiteit",
                                "specUri", "https://www.rfc-editor.org/info/rfc6750",
                                "primary", true)));
        config.put("meta", meta("ServiceProviderConfig", "ServiceProviderConfig"));
        return config;
    }

    static List<Map<String, Object>> types() {
        return List.of(
                type("User", "Users", Weergave.USER), type("Group", "Groups", Weergave.GROUP));
    }

    private static Map<String, Object> type(String id, String endpoint, String schema) {
        var type = new LinkedHashMap<String, Object>();
        type.put("schemas", List.of(CORE + "ResourceType"));
        type.put("id", id);
        type.put("name", id);
        type.put("endpoint", "/" + endpoint);
        type.put("schema", schema);
        type.put("meta", meta("ResourceType", "ResourceTypes/" + id));
        return type;
    }

    static List<Map<String, Object>> schemas() {
        var value = text("value", true, "readWrite");
        var kind = text("type", false, "readWrite");
        var primary = attribute("primary", "boolean", false, false, "readWrite", List.of());
        return List.of(
                schema(
                        Weergave.USER,
                        "User",
                        text("userName", true, "readWrite"),
                        complex("name", false, text("formatted", false, "readWrite")),
                        text("displayName", false, "readWrite"),
                        text("title", false, "readWrite"),
                        attribute("active", "boolean", false, false, "readWrite", List.of()),
                        complex("emails", true, value, kind, primary),
                        complex("phoneNumbers", true, value, kind, primary)),
                schema(
                        Weergave.GROUP,
                        "Group",
                        text("displayName", true, "readOnly"),
                        complex(
                                "members",
                                true,
                                text("value", true, "immutable"),
                                text("display", false, "readOnly"))));
    }

    @SafeVarargs
    private static Map<String, Object> schema(
            String id, String name, Map<String, Object>... attributes) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("schemas", List.of(CORE + "Schema"));
        schema.put("id", id);
        schema.put("name", name);
        schema.put("description", name);
        schema.put("attributes", List.of(attributes));
        schema.put("meta", meta("Schema", "Schemas/" + id));
        return schema;
    }

    private static Map<String, Object> text(String name, boolean required, String mutability) {
        return attribute(name, "string", false, required, mutability, List.of());
    }

    @SafeVarargs
    private static Map<String, Object> complex(
            String name, boolean many, Map<String, Object>... parts) {
        return attribute(name, "complex", many, false, "readWrite", List.of(parts));
    }

    private static Map<String, Object> attribute(
            String name,
            String type,
            boolean many,
            boolean required,
            String mutability,
            List<Map<String, Object>> parts) {
        var attribute = new LinkedHashMap<String, Object>();
        attribute.put("name", name);
        attribute.put("type", type);
        attribute.put("multiValued", many);
        attribute.put("description", name);
        attribute.put("required", required);
        attribute.put("caseExact", false);
        attribute.put("mutability", mutability);
        attribute.put("returned", "default");
        attribute.put("uniqueness", name.equals("userName") ? "server" : "none");
        if (!parts.isEmpty()) {
            attribute.put("subAttributes", parts);
        }
        return attribute;
    }

    private static Map<String, Object> meta(String type, String pad) {
        return Map.of("resourceType", type, "location", Weergave.address(pad));
    }
}
