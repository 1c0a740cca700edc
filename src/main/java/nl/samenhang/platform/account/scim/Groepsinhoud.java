package nl.samenhang.platform.account.scim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What of a Group can change: its members, and by what the identity system knows it.
 *
 * @param naam as it was sent; empty when it was not
 */
record Groepsinhoud(Optional<String> naam, Optional<String> externId, Set<UUID> leden) {

    static Groepsinhoud of(Groep groep) {
        return new Groepsinhoud(
                Optional.empty(),
                groep.externId(),
                groep.leden().stream().map(Groep.Lid::id).collect(Collectors.toSet()));
    }

    /** A whole Group, as in a PUT. */
    static Groepsinhoud of(JsonNode body) {
        return new Groepsinhoud(
                text(body.path("displayName")),
                text(body.path("externalId")),
                members(body.path("members")));
    }

    /** The content after the operations of a PATCH. */
    Groepsinhoud patch(JsonNode body) {
        var now = this;
        for (var wijziging : Wijziging.of(body)) {
            now = now.after(wijziging);
        }
        return now;
    }

    private Groepsinhoud after(Wijziging wijziging) {
        return switch (wijziging.attribuut()) {
            case "members" -> withMembers(wijziging);
            case "externalid" ->
                    new Groepsinhoud(naam, wijziging.waarde().flatMap(Groepsinhoud::text), leden);
            case "displayname" ->
                    new Groepsinhoud(
                            wijziging.waarde().flatMap(Groepsinhoud::text), externId, leden);
            case "" -> withAttributes(wijziging);
            default -> this; // not kept
        };
    }

    /** A value without a path names the attributes itself. */
    private Groepsinhoud withAttributes(Wijziging wijziging) {
        var value = wijziging.waarde().orElseThrow();
        var now = this;
        for (var one : value.properties()) {
            now =
                    now.after(
                            new Wijziging(
                                    wijziging.soort(),
                                    Attribuut.name(one.getKey()),
                                    Optional.empty(),
                                    Optional.of(one.getValue())));
        }
        return now;
    }

    private Groepsinhoud withMembers(Wijziging wijziging) {
        var given = wijziging.waarde().map(Groepsinhoud::members).orElse(Set.of());
        var nieuw = new LinkedHashSet<>(leden);
        switch (wijziging.soort()) {
            case ADD -> nieuw.addAll(given);
            case REPLACE -> {
                nieuw.clear();
                nieuw.addAll(given);
            }
            case REMOVE -> nieuw.removeAll(removed(wijziging, given));
        }
        return new Groepsinhoud(naam, externId, nieuw);
    }

    /** Those between brackets, those of the value, or all. */
    private Set<UUID> removed(Wijziging wijziging, Set<UUID> given) {
        if (wijziging.filter().isPresent()) {
            return ids(Filterlezer.read(wijziging.filter().get())).collect(Collectors.toSet());
        }
        return wijziging.waarde().isPresent() ? given : leden;
    }

    private static Stream<UUID> ids(Filter filter) {
        return switch (filter) {
            case Filter.Compared c
                    when c.attribute().equals("value") && c.operator() == Filter.Operator.EQ ->
                    Stream.of(id(c.value()));
            case Filter.Combined c when !c.and() -> Stream.concat(ids(c.left()), ids(c.right()));
            default -> throw ScimFout.path("Members are named by: value eq \"...\"");
        };
    }

    private static Set<UUID> members(JsonNode list) {
        var all = list.isArray() ? list.valueStream() : Stream.of(list).filter(n -> n.isObject());
        return all.map(one -> id(one.path("value").asString(""))).collect(Collectors.toSet());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ScimFout.value("No member " + text);
        }
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString("")).filter(t -> !t.isBlank());
    }

    /** Teams and roles are named in the house. */
    void requireName(String eigen) {
        if (naam.filter(n -> !n.equalsIgnoreCase(eigen)).isPresent()) {
            throw new ScimFout(400, "mutability", "displayName is changed in Samenhang itself");
        }
    }
}
