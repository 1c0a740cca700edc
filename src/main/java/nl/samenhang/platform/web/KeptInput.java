package nl.samenhang.platform.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What somebody sent after the session was over, kept in the new session until the form is shown
 * again.
 *
 * @param wie who typed it, as the form said; empty for a visitor
 * @param gemeente for which municipality the form was made; empty for a visitor
 */
record KeptInput(
        String pagina,
        String actie,
        String wie,
        String gemeente,
        LinkedHashMap<String, List<String>> velden)
        implements Serializable {

    static final String ATTRIBUTE = KeptInput.class.getName();

    private static final int MAX_CHARS = 300_000;

    boolean isSmall() {
        return velden.values().stream().flatMap(List::stream).mapToLong(String::length).sum()
                <= MAX_CHARS;
    }
}
