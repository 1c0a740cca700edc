package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Wet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The roles and their rights, read from {@code definitions/rollen.json} at start-up. */
@Component
public class Rollen {

    /**
     * A role.
     *
     * @param soort {@code MEDEWERKER}, {@code INWONER} or {@code PARTNER}
     * @param breed whether the role sees all files of the municipality without an own access line
     * @param wetten the laws that it carries out: by these it gives and ends help
     */
    public record Rol(
            String rol, String soort, boolean breed, Set<Wet> wetten, Set<String> rechten) {}

    private record Definition(List<Rol> rollen) {}

    private final Map<String, Rol> byName;

    Rollen(JsonMapper json) {
        var definition =
                Definitions.read(
                        json, new ClassPathResource("definitions/rollen.json"), Definition.class);
        byName =
                definition.rollen().stream()
                        .collect(Collectors.toMap(Rol::rol, Function.identity()));
    }

    /** All rights that any role has. */
    public Set<String> allRights() {
        return byName.values().stream()
                .flatMap(rol -> rol.rechten().stream())
                .collect(Collectors.toSet());
    }

    /** The laws that this role carries out. */
    public Set<Wet> wettenOf(String rol) {
        return known(List.of(rol)).flatMap(r -> r.wetten().stream()).collect(Collectors.toSet());
    }

    public Collection<Rol> all() {
        return byName.values();
    }

    /** The roles that have this right. */
    public Set<String> withRecht(String recht) {
        return byName.values().stream()
                .filter(rol -> rol.rechten().contains(recht))
                .map(Rol::rol)
                .collect(Collectors.toSet());
    }

    /** The rights of these roles together; unknown names give none. */
    Set<String> rightsOf(Collection<String> rollen) {
        return known(rollen).flatMap(rol -> rol.rechten().stream()).collect(Collectors.toSet());
    }

    boolean isBreed(Collection<String> rollen) {
        return known(rollen).anyMatch(Rol::breed);
    }

    private Stream<Rol> known(Collection<String> rollen) {
        return rollen.stream().flatMap(rol -> Optional.ofNullable(byName.get(rol)).stream());
    }
}
