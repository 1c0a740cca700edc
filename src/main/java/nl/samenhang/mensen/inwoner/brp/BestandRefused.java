package nl.samenhang.mensen.inwoner.brp;

import nl.samenhang.kernel.Tekst;

/** The file as a whole cannot be read; nothing of it was taken over. */
public class BestandRefused extends RuntimeException {

    private final transient Tekst reason;

    BestandRefused(String key, Object... arguments) {
        super(key);
        this.reason = Tekst.of(key, arguments);
    }

    public Tekst reason() {
        return reason;
    }
}
