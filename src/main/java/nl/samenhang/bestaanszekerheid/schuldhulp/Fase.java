package nl.samenhang.bestaanszekerheid.schuldhulp;

/** How far a track is, as the information model of municipalities names the stages. */
public enum Fase {
    AANMELDING,
    INTAKE,
    PLAN_VAN_AANPAK,
    STABILISATIE,
    SCHULDREGELING,
    BEGELEIDING,
    UITSTROOM,
    NAZORG
}
