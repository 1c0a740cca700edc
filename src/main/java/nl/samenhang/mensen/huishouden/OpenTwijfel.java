package nl.samenhang.mensen.huishouden;

import nl.samenhang.kernel.InwonerId;

/** A question that waits for a person: does the one live in the household of the other? */
public record OpenTwijfel(TwijfelId id, InwonerId inwoner, InwonerId bij, Twijfelreden reden) {}
