package nl.samenhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Writes a page for each room from its code: what it is for, what it publishes, on whom it leans.
 */
final class ModulePages {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final ApplicationModules modules = ApplicationModules.of(Samenhang.class);

    /** File name to text, the index included. */
    Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        modules.forEach(module -> pages.put(fileName(module), page(module)));
        pages.put("README.md", index());
        return pages;
    }

    private String index() {
        var lines =
                modules.stream()
                        .map(
                                m ->
                                        "| [%s](%s) | %s |"
                                                .formatted(name(m), fileName(m), firstSentence(m)))
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return """
        # Rooms

        Generated from the code by `ModulePagesTest`; do not edit by hand.

        | room | what it is for |
        |---|---|
        %s
        """
                .formatted(lines);
    }

    private String page(ApplicationModule module) {
        return """
        # %s

        %s

        **Leans on:** %s

        **Publishes:** %s
        """
                .formatted(name(module), doc(module), uses(module), published(module));
    }

    private String uses(ApplicationModule module) {
        var names =
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .filter(m -> !m.equals(module))
                        .map(m -> "[%s](%s)".formatted(name(m), fileName(m)))
                        .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private static String published(ApplicationModule module) {
        var names =
                module.getNamedInterfaces().stream()
                        .flatMap(i -> i.asJavaClasses())
                        .filter(
                                c ->
                                        c.getEnclosingClass().isEmpty()
                                                && !c.getSimpleName().equals("package-info"))
                        .map(c -> "`" + c.getSimpleName() + "`")
                        .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private static String firstSentence(ApplicationModule module) {
        var doc = doc(module);
        var end = doc.indexOf(". ");
        return end < 0 ? doc : doc.substring(0, end + 1);
    }

    private static String doc(ApplicationModule module) {
        var file =
                SOURCES.resolve(module.getBasePackage().getName().replace('.', '/'))
                        .resolve("package-info.java");
        try {
            var doc = DOC.matcher(Files.readString(file));
            return doc.find()
                    ? doc.group(1)
                            .replaceAll("(?m)^\\s*\\*?\\s?", "")
                            .replaceAll("\\s+", " ")
                            .strip()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String fileName(ApplicationModule module) {
        return name(module) + ".md";
    }
}
