package nl.samenhang.mensen.dubbel;

/** How many rows of a room, by the name of its schema. */
public record Aantal(String kamer, long aantal) {}
