package nl.samenhang.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.Tekst;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what was done, after a redirect. */
public final class Notices {

    static final String ATTRIBUTE = Notices.class.getName();

    private Notices() {}

    /** It is done. */
    public static void add(RedirectAttributes redirect, Tekst tekst) {
        add(redirect, Notice.of("goed", tekst));
    }

    /** Something to know. */
    public static void info(RedirectAttributes redirect, Tekst tekst) {
        add(redirect, Notice.of("info", tekst));
    }

    /** Something that asks for care. */
    public static void warn(RedirectAttributes redirect, Tekst tekst) {
        add(redirect, Notice.of("let-op", tekst));
    }

    private static void add(RedirectAttributes redirect, Notice notice) {
        var before = of(redirect.getFlashAttributes().get(ATTRIBUTE));
        redirect.addFlashAttribute(
                ATTRIBUTE,
                new ArrayList<>(Stream.concat(before.stream(), Stream.of(notice)).toList()));
    }

    static List<Notice> of(@org.jspecify.annotations.Nullable Object attribute) {
        return attribute instanceof List<?> list
                ? list.stream().filter(Notice.class::isInstance).map(Notice.class::cast).toList()
                : List.of();
    }
}
