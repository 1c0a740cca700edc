package nl.samenhang.mensen.inwoner;

/** A person in the file who may be the same as somebody new, and why. */
public record Gelijke(Inwoner inwoner, Gelijkenis gelijkenis) {}
