package nl.samenhang.mensen.overdracht;

/** Of a part: how many pieces go and how many stay. */
public record Telling(long gaat, long blijft) {}
