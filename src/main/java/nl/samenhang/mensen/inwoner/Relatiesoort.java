package nl.samenhang.mensen.inwoner;

/** What the other person is to this person (BRP categories 02, 03, 05 and 09). */
public enum Relatiesoort {
    PARTNER,
    OUDER,
    KIND
}
