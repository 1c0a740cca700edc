package nl.samenhang.mensen.inwoner;

/** How close somebody on the network map stands, from the inner ring outwards. */
public enum Nabijheid {
    DICHTBIJ,
    BEKEND,
    VERDER_WEG
}
