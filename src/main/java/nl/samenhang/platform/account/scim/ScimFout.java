package nl.samenhang.platform.account.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The request cannot be done, as RFC 7644 (section 3.12) says it.
 *
 * <p>The detail is for the people who keep the identity system, in their language of work.
 */
class ScimFout extends RuntimeException {

    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private final int status;
    private final String type;

    ScimFout(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    static ScimFout notFound(String wat, Object id) {
        return new ScimFout(404, "", wat + " " + id + " not found");
    }

    static ScimFout filter(String detail) {
        return new ScimFout(400, "invalidFilter", detail);
    }

    static ScimFout path(String detail) {
        return new ScimFout(400, "invalidPath", detail);
    }

    static ScimFout value(String detail) {
        return new ScimFout(400, "invalidValue", detail);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(SCHEMA));
        body.put("status", String.valueOf(status));
        if (!type.isEmpty()) {
            body.put("scimType", type);
        }
        body.put("detail", String.valueOf(getMessage()));
        return body;
    }
}
