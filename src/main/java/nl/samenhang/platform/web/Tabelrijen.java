package nl.samenhang.platform.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Rows of a table whose cells know the head of their column: on a phone, where a row is a block of
 * lines, a date or a number without it says nothing.
 */
public final class Tabelrijen {

    private static final Pattern CELL =
            Pattern.compile("<tr\\b|<(t[dh])\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern SPAN = Pattern.compile("colspan=\"?(\\d+)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final List<String> koppen;
    private int kolom;

    private Tabelrijen(List<String> koppen) {
        this.koppen = koppen;
    }

    /** The rows as HTML, each cell that needs it with its head in {@code data-kop}. */
    public static String labelled(Content rijen, List<String> koppen) {
        var html = new StringOutput();
        rijen.writeTo(new OwaspHtmlTemplateOutput(html));
        var tabel = new Tabelrijen(koppen);
        return CELL.matcher(html.toString()).replaceAll(tabel::next);
    }

    private String next(MatchResult match) {
        if (match.group(1) == null) {
            kolom = 0;
            return quoted(match.group());
        }
        var kop = kolom < koppen.size() ? koppen.get(kolom) : "";
        var span = SPAN.matcher(match.group(2));
        var breedte = span.find() ? Integer.parseInt(span.group(1)) : 1;
        kolom += breedte;
        return breedte == 1 && !kop.isBlank() && needsHead(match)
                ? quoted(
                        "<%s data-kop=\"%s\"%s>%s</%1$s>"
                                .formatted(
                                        match.group(1),
                                        HtmlUtils.htmlEscape(kop.endsWith("?") ? kop : kop + ":"),
                                        match.group(2),
                                        match.group(3)))
                : quoted(match.group());
    }

    /** A name at the head of a row speaks for itself, and so does something to press. */
    private static boolean needsHead(MatchResult cell) {
        var html = cell.group(3);
        var text = TAG.matcher(html).replaceAll("").strip();
        return cell.group(1).equals("th")
                ? !text.isEmpty() && Character.isDigit(text.charAt(0))
                : !text.isEmpty() && !html.contains("<form") && !html.contains("<button");
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
