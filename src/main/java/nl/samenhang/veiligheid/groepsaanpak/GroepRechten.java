package nl.samenhang.veiligheid.groepsaanpak;

/** The rights and the purpose of this room. */
public final class GroepRechten {

    /** Direct a group: begin it, admit people, write. */
    public static final String REGISSEREN = "groepsaanpak.regisseren";

    /** See the groups to which one is admitted by name. */
    public static final String INZIEN = "groepsaanpak.inzien";

    /** See how many there are, without names. */
    public static final String STAND = "groepsaanpak.stand";

    /** The purpose, which sees no file of a family. */
    public static final String DOEL = "groepsaanpak";

    private GroepRechten() {}
}
