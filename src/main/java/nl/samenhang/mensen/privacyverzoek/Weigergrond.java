package nl.samenhang.mensen.privacyverzoek;

/** Why a request by somebody who may ask is refused all the same; a person judges it. */
public enum Weigergrond {
    /** Twelve or older, and not able to weigh the own interest (Wmo 2015 art. 5.3.2). */
    KAN_BELANG_NIET_WEGEN,
    /** The privacy of somebody else weighs more (AVG art. 15 lid 4, UAVG art. 41). */
    BELANG_VAN_ANDER,
    /** It would go against good help for the child (Jeugdwet art. 7.3.10). */
    GOEDE_HULP
}
