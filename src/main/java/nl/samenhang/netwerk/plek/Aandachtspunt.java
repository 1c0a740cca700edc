package nl.samenhang.netwerk.plek;

/** What somebody brings along that not every place can handle. */
public enum Aandachtspunt {
    AGRESSIE,
    AUTISME,
    BABY,
    BROERS_ZUSSEN,
    HUISDIER,
    LVB,
    MEDISCHE_ZORG,
    PSYCHIATRIE,
    ROLSTOEL,
    TRAUMA,
    VERSLAVING,
    WEGLOPEN,
    ZWANGER
}
