package nl.samenhang.mensen.overdracht;

/** How far a file that comes in has come. */
public enum Ontvangststatus {
    /** Only the header is here: somebody has to say yes or no. */
    AANGEBODEN,
    /** The package is here and waits to be taken in. */
    GEACCEPTEERD,
    GEWEIGERD,
    /** The other municipality withdrew it. */
    INGETROKKEN,
    OVERGENOMEN;

    public boolean isLopend() {
        return this == AANGEBODEN || this == GEACCEPTEERD;
    }
}
