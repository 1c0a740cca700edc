package nl.samenhang.platform.web;

import java.util.List;
import java.util.Map;

/**
 * A part of a composed page: a room gives the template and what it shows.
 *
 * @param sleutel a word without spaces that names the part on its page, used as its anchor
 * @param template the path of a template without layout, such as {@code regie/gezinsplan/sectie}
 * @param params the parameters of the template beside {@code page}
 */
public record Sectie(String sleutel, String template, Map<String, Object> params) {

    private static final String BEGIN = "component/begin";

    /**
     * Where something begins.
     *
     * @param url the page where it begins
     * @param tekst the key of the words of the link
     */
    public record Stap(String url, String tekst) {}

    /**
     * A part in which there is nothing yet. The page gathers these in one short list, so that it
     * shows what there is and not what there is not.
     *
     * @param titel the key of the name of the part
     * @param tekst the key of the sentence that says what will come here
     * @param stappen where it begins, for who may begin it
     */
    public static Sectie begin(String sleutel, String titel, String tekst, List<Stap> stappen) {
        return new Sectie(
                sleutel, BEGIN, Map.of("titel", titel, "tekst", tekst, "stappen", stappen));
    }

    /** Whether there is nothing yet in this part. */
    public boolean isBegin() {
        return template.equals(BEGIN);
    }
}
