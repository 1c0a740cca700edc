package nl.samenhang.besluit.voorziening;

/** Whom to call about help, also for who may not know what help it is. */
public record Hulpcontact(String naam, String telefoon) {}
