package nl.samenhang.platform.account.scim;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads a User. What we have no place for is not kept, as RFC 7643 (section 2.2) allows; of a list
 * with several values the primary one counts, else the first.
 */
final class Persoonlezer {

    private static final String NAME = "[A-Za-z0-9._@+'-]{2,100}";
    private static final int LONGEST = 200;

    /** The attributes that we keep, by their name in lower case. */
    private final Map<String, String> values = new TreeMap<>();

    private Persoonlezer() {}

    /** A whole User, as in a POST or a PUT. */
    static Persoon read(JsonNode body, Optional<UUID> id) {
        var lezer = new Persoonlezer();
        lezer.merge(body);
        return lezer.persoon(id);
    }

    /** The User after the operations of a PATCH. */
    static Persoon patch(Persoon was, JsonNode body) {
        var lezer = new Persoonlezer();
        lezer.put("username", was.gebruikersnaam());
        was.externId().ifPresent(value -> lezer.put("externalid", value));
        lezer.put("displayname", was.naam());
        lezer.put("title", was.functie());
        lezer.put("emails", was.email());
        was.telefoon().ifPresent(value -> lezer.put("phonenumbers", value));
        lezer.put("active", String.valueOf(was.actief()));
        Wijziging.of(body).forEach(lezer::apply);
        return lezer.persoon(was.id());
    }

    private void apply(Wijziging wijziging) {
        var name = canonical(wijziging.attribuut());
        switch (wijziging.soort()) {
            case REMOVE -> values.remove(name);
            case ADD, REPLACE -> {
                var value = wijziging.waarde().orElseThrow();
                if (name.isEmpty()) {
                    merge(value);
                } else {
                    set(name, value);
                }
            }
        }
    }

    private void merge(JsonNode object) {
        if (!object.isObject()) {
            throw new ScimFout(400, "invalidSyntax", "Attributes must be an object");
        }
        // A displayName says more than the parts of a name, wherever it stands.
        object.propertyStream()
                .filter(p -> p.getKey().equalsIgnoreCase("name"))
                .forEach(p -> setName(p.getValue()));
        object.propertyStream()
                .filter(p -> !p.getKey().equalsIgnoreCase("name"))
                .forEach(p -> set(canonical(Attribuut.name(p.getKey())), p.getValue()));
    }

    private void setName(JsonNode name) {
        var parts =
                Stream.of("givenName", "middleName", "familyName")
                        .map(part -> name.path(part).asString(""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        var formatted = name.path("formatted").asString("");
        put("displayname", formatted.isBlank() ? parts : formatted);
    }

    private void set(String name, JsonNode value) {
        if (name.equals("name")) {
            setName(value);
        } else {
            put(name, text(value));
        }
    }

    private void put(String name, String value) {
        if (!value.isBlank()) {
            values.put(name, value.strip());
        }
    }

    /** The text of a value: of a list the primary one, of an object its value. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .filter(one -> one.path("primary").asBoolean(false))
                    .findFirst()
                    .or(() -> value.valueStream().findFirst())
                    .map(Persoonlezer::text)
                    .orElse("");
        }
        return value.isObject() ? value.path("value").asString("") : value.asString("");
    }

    private static String canonical(String name) {
        return switch (name) {
            case "name.formatted" -> "displayname";
            case "emails.value" -> "emails";
            case "phonenumbers.value" -> "phonenumbers";
            default -> name;
        };
    }

    private Persoon persoon(Optional<UUID> id) {
        var gebruikersnaam = value("username").orElse("");
        if (!gebruikersnaam.matches(NAME)) {
            throw ScimFout.value("userName must be 2 to 100 letters, digits or . _ @ + ' -");
        }
        return new Persoon(
                id,
                gebruikersnaam,
                value("externalid"),
                value("displayname").orElse(gebruikersnaam),
                value("title").orElse("Medewerker"),
                value("emails").orElse(gebruikersnaam),
                value("phonenumbers"),
                active(value("active").orElse("true")));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name))
                .map(
                        text -> {
                            if (text.length() > LONGEST) {
                                throw ScimFout.value(name + " is longer than " + LONGEST);
                            }
                            return text;
                        });
    }

    /** Some identity systems send the word in the place of the value. */
    private static boolean active(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw ScimFout.value("active must be true or false");
        }
        return Boolean.parseBoolean(text);
    }
}
