package nl.samenhang.platform.notification;

/** Holds messages back that could bring somebody in danger. A room that knows of danger is one. */
public interface Berichtenrem {

    /** Whether this may not leave the house before a person by name decides so. */
    boolean stops(Ontvanger aan, Bericht bericht);
}
