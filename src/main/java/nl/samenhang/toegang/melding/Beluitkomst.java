package nl.samenhang.toegang.melding;

/** How a call to a reporter went. */
public enum Beluitkomst {
    GESPROKEN,
    /** Nobody answered; it is tried again. */
    NIET_BEREIKT,
    /** Calling turned out not to be safe: from now on there is no contact. */
    NIET_VEILIG
}
