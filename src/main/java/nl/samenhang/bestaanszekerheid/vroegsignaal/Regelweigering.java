package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** A line that cannot be taken in: which column, by which rule. */
final class Regelweigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kolom;
    private final Bevinding.Code code;

    Regelweigering(String kolom, Bevinding.Code code) {
        super(code.name(), null, false, false);
        this.kolom = kolom;
        this.code = code;
    }

    String kolom() {
        return kolom;
    }

    Bevinding.Code code() {
        return code;
    }
}
