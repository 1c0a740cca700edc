package nl.samenhang.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The language bundles of all rooms as one, and beside them what a municipality writes itself.
 * Dutch is the first language; a text is never taken from the language of the machine.
 */
public class Texts extends AbstractMessageSource {

    /** The languages of the product; the first is what a person sees who chose none. */
    public static final List<Locale> TALEN = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    /** Validation fills these sentences itself, with named arguments. */
    private static final String VALIDATION = "jakarta.validation.";

    private record Key(String code, String taal) {}

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    /** Reading a pattern costs more than filling it, and a page has a hundred of them. */
    private final ConcurrentMap<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    /** By language, the sentences without arguments: most of a page. */
    private final ConcurrentMap<String, ConcurrentMap<String, String>> plain =
            new ConcurrentHashMap<>();

    private final Supplier<List<Tekstbron>> bronnen;

    public Texts() {
        this(List::of);
    }

    /**
     * The bundles, and what is written while the house runs.
     *
     * @param bronnen asked only for what no bundle has
     */
    Texts(Supplier<List<Tekstbron>> bronnen) {
        this.bronnen = bronnen;
        load("nl", "classpath*:text/**/messages.properties");
        load("en", "classpath*:text/**/messages_en.properties");
    }

    /** The sentence in the given language, such as {@code nl}. */
    public String t(String taal, Tekst tekst) {
        return t(Locale.forLanguageTag(taal), tekst.sleutel(), tekst.argumenten().toArray());
    }

    /** The sentence for a key; the key itself when no bundle has it. */
    public String t(Locale locale, String sleutel, Object... argumenten) {
        if (argumenten.length == 0) {
            var zin = resolveCodeWithoutArguments(sleutel, locale);
            return zin == null ? sleutel : zin;
        }
        return Optional.ofNullable(getMessage(sleutel, argumenten, sleutel, locale))
                .orElse(sleutel);
    }

    /** Whether some bundle has the key. */
    public boolean has(String sleutel) {
        return texts(TALEN.getFirst()).containsKey(sleutel);
    }

    /** Whether every language has a sentence for the key. */
    public boolean hasInAll(String sleutel) {
        return TALEN.stream()
                .allMatch(
                        taal ->
                                texts(taal).containsKey(sleutel)
                                        || written(sleutel, taal).isPresent());
    }

    private Optional<String> written(String sleutel, Locale locale) {
        return bronnen.get().stream()
                .flatMap(bron -> bron.find(sleutel, locale.getLanguage()).stream())
                .findFirst();
    }

    Set<String> keys(Locale locale) {
        return new TreeSet<>(texts(locale).keySet());
    }

    String raw(Locale locale, String sleutel) {
        return texts(locale).getOrDefault(sleutel, "");
    }

    /** A text without arguments is a pattern too: its apostrophes are doubled like all. */
    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var zinnen = plain.computeIfAbsent(locale.getLanguage(), _ -> new ConcurrentHashMap<>());
        var known = zinnen.get(code);
        if (known != null) {
            return known;
        }
        if (!texts(locale).containsKey(code)) {
            return written(code, locale).orElse(null);
        }
        return zinnen.computeIfAbsent(code, _ -> read(code, locale).format(new Object[0]));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return texts(locale).containsKey(code)
                ? formats.computeIfAbsent(
                        new Key(code, locale.getLanguage()), _ -> read(code, locale))
                : null;
    }

    private MessageFormat read(String code, Locale locale) {
        var text = raw(locale, code);
        var pattern = code.startsWith(VALIDATION) ? "'" + text.replace("'", "''") + "'" : text;
        return new MessageFormat(pattern, locale);
    }

    private Map<String, String> texts(Locale locale) {
        return byLanguage.getOrDefault(
                locale.getLanguage(), byLanguage.getOrDefault("nl", Map.of()));
    }

    private void load(String taal, String pattern) {
        var texts = byLanguage.computeIfAbsent(taal, _ -> new HashMap<>());
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(file)
                        .forEach(
                                (key, text) -> {
                                    if (texts.put(key.toString(), text.toString()) != null) {
                                        throw new IllegalStateException(
                                                "Two bundles have the text " + key);
                                    }
                                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
