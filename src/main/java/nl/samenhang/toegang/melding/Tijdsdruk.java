package nl.samenhang.toegang.melding;

/** When the reporter needs to hear from somebody. */
public enum Tijdsdruk {
    VANDAAG,
    DEZE_WEEK,
    KAN_WACHTEN
}
