package nl.samenhang.bestaanszekerheid.participatie;

/** In what field the tasks are. */
public enum Werksoort {
    GROEN,
    DIEREN,
    KEUKEN,
    ZORG,
    KINDEREN,
    TECHNIEK,
    MAKEN,
    WINKEL,
    LOGISTIEK,
    SCHOONMAAK,
    KANTOOR,
    COMPUTER
}
