package nl.samenhang.bestaanszekerheid.uitvoering;

import java.util.Optional;
import java.util.stream.Stream;

/** What one municipality can have carried out by another, with the role that does it. */
public enum Taak {
    SCHULDHULP("SCHULDHULPVERLENER"),
    REGELINGEN("INKOMENSCONSULENT");

    private final String rol;

    Taak(String rol) {
        this.rol = rol;
    }

    /** The task of a role; most roles are of no task that can be given away. */
    static Optional<Taak> ofRol(String rol) {
        return Stream.of(values()).filter(taak -> taak.rol.equals(rol)).findFirst();
    }
}
